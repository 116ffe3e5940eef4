import type { Day as DayNumber, Mode } from '@sluitend/domain';
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { Day } from './day.scalar.ts';
import { type Stretch } from './keyset.ts';
import { PlainText } from './validation.ts';
import { ModeCode } from './verdict-codes.ts';

/** The moment a question is about: left out, today on the organisation's clock. */
@ArgsType()
export class AsOfArgs {
  @Field(() => Day, { nullable: true }) @IsOptional() @IsInt() asOf?: DayNumber | null;
}

@ArgsType()
export class MomentArgs extends AsOfArgs {
  @Field(() => ModeCode, { nullable: true, defaultValue: 'hindsight' }) @IsOptional() @IsString() mode?: Mode | null;
}

/** The most rows one page may hold. */
const ROWS_AT_MOST = 100;
const ROWS = 50;

@ArgsType()
export class PageArgs extends MomentArgs {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @PlainText(500) after?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @PlainText(500) before?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: ROWS }) @IsOptional() @IsInt() @Min(1) @Max(ROWS_AT_MOST) first?: number | null;
}

/** A day and which facts count on it; a null day is today on the organisation's clock. */
export interface Asked { readonly day: DayNumber | null; readonly mode: Mode }
export const askedOf = ({ asOf, mode }: MomentArgs): Asked => ({ day: asOf ?? null, mode: mode ?? 'hindsight' });
export const stretchOf = ({ after, before, first }: PageArgs, descending: boolean): Stretch => ({ after: after ?? null, before: before ?? null, first: first ?? ROWS, descending });

/** The day of a question in SQL: the one given as a day number, else today on the clock of the organisation. */
export const daySql = (day: string, organisation: string): string => `coalesce(date '1970-01-01' + ${day}::int, sluitend_today(${organisation}))`;
