import { ROLE_CODES, type Role } from '@sluitend/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { INSTALLATION_MODES, type InstallationMode } from '../platform/config/env.ts';
import { domainEnum } from '../platform/graphql/domain-enum.ts';

export const RoleCode = domainEnum('Role', ROLE_CODES);
const InstallationModeCode = domainEnum('InstallationMode', INSTALLATION_MODES);

@ObjectType('DemonstrationAccount', { description: 'One account per role, offered on the sign-in page in demonstration mode only.' })
export class DemonstrationAccountModel {
  @Field() organisation: string;
  @Field(() => RoleCode) role: Role;
  @Field() roleLabel: string;
  @Field() username: string;
}

@ObjectType('Installation', { description: 'What may be known before signing in.' })
export class InstallationModel {
  @Field(() => [DemonstrationAccountModel]) demonstrationAccounts: readonly DemonstrationAccountModel[];
  @Field(() => InstallationModeCode) mode: InstallationMode;
  @Field() version: string;
}
