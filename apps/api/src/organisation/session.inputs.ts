import type { Language } from '@sluitend/domain';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';
import { DENSITIES, THEMES } from '../platform/identity/account.ts';
import { RefusalModel } from '../platform/graphql/refusal.model.ts';
import { PlainText } from '../platform/graphql/validation.ts';
import { LanguageCode, PreferencesModel, SessionModel } from './session.model.ts';

@InputType()
export class SignInInput {
  @Field() @IsString() @PlainText(200) password: string;
  @Field() @IsString() @PlainText(100) username: string;
}

@ObjectType()
export class SignInPayload {
  @Field(() => [RefusalModel]) refusals: readonly RefusalModel[];
  @Field(() => SessionModel, { nullable: true }) session: SessionModel | null;
}

@ObjectType()
export class SignOutPayload {
  @Field(() => [RefusalModel]) refusals: readonly RefusalModel[];
}

@InputType()
export class PreferencesInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(DENSITIES) density?: string;
  @Field(() => LanguageCode, { nullable: true }) @IsOptional() @IsString() language?: Language;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() singleKeys?: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(THEMES) theme?: string;
}

@ObjectType()
export class PreferencesPayload {
  @Field(() => PreferencesModel, { nullable: true }) preferences: PreferencesModel | null;
  @Field(() => [RefusalModel]) refusals: readonly RefusalModel[];
}
