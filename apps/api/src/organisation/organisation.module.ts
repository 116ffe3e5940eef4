import { Module } from '@nestjs/common';
import { InstallationResolver } from './installation.resolver.ts';
import { Clock } from './clock.repository.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionResolver } from './session.resolver.ts';
import { SessionService } from './session.service.ts';
import { UnitRepository } from './unit.repository.ts';
import { UnitResolver } from './unit.resolver.ts';

/** Who works here and how the organisation is divided. */
export const ORGANISATION_RESOLVERS = [InstallationResolver, SessionResolver, UnitResolver];
@Module({ providers: [...ORGANISATION_RESOLVERS, Clock, SessionRepository, SessionService, UnitRepository], exports: [Clock] })
export class OrganisationModule {}
