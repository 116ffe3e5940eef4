import { LANGUAGES, type Language, type Role } from '@sluitend/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { type Preferences } from '../platform/identity/account.ts';
import { domainEnum } from '../platform/graphql/domain-enum.ts';
import { RecordRefModel } from '../platform/graphql/record-ref.model.ts';
import { RoleCode } from './installation.model.ts';
import { OrganisationModel } from './organisation.model.ts';

export const LanguageCode = domainEnum('Language', LANGUAGES);

@ObjectType('Preferences')
export class PreferencesModel implements Preferences {
  @Field() density: string;
  @Field(() => LanguageCode) language: Language;
  @Field() singleKeys: boolean;
  @Field() theme: string;
}

@ObjectType('Session')
export class SessionModel {
  @Field() expiresAt: string;
  @Field() name: string;
  @Field(() => OrganisationModel) organisation: OrganisationModel;
  @Field(() => PreferencesModel) preferences: PreferencesModel;
  @Field(() => RoleCode) role: Role;
  @Field() roleLabel: string;
  @Field(() => [RecordRefModel]) units: readonly RecordRefModel[];
}
