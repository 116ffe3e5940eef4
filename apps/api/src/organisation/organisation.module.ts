import { Module } from '@nestjs/common';
import { InstallationResolver } from './installation.resolver.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionResolver } from './session.resolver.ts';
import { SessionService } from './session.service.ts';
import { UnitRepository } from './unit.repository.ts';
import { UnitResolver } from './unit.resolver.ts';

/** Who works here and how the organisation is divided. */
export const ORGANISATION_RESOLVERS = [InstallationResolver, SessionResolver, UnitResolver];
@Module({ providers: [...ORGANISATION_RESOLVERS, SessionRepository, SessionService, UnitRepository] })
export class OrganisationModule {}
