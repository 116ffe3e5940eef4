import type { Day as DayNumber, GapState, Severity } from '@sluitend/domain';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { Day } from '../platform/graphql/day.scalar.ts';
import { domainEnum } from '../platform/graphql/domain-enum.ts';
import { MomentArgs, PageArgs } from '../platform/graphql/moment.inputs.ts';
import { PlainText, PlainTexts } from '../platform/graphql/validation.ts';
import { SeverityCode } from '../platform/graphql/verdict-codes.ts';
import { GapStateCode } from './gap.model.ts';

export const GAP_SORTS = ['severity', 'since'] as const;
export type GapSort = (typeof GAP_SORTS)[number];
const GapSortCode = domainEnum('GapSort', GAP_SORTS);

@InputType()
export class GapFilter {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @PlainText(200) owner?: string | null;
  @Field(() => String, { nullable: true, description: 'The number of a processing (VW-0001).' }) @IsOptional() @IsString() @PlainText(20) processing?: string | null;
  @Field(() => [String], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(100) @PlainTexts(80) rules?: string[] | null;
  @Field(() => [SeverityCode], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(10) severities?: Severity[] | null;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsInt() sinceFrom?: DayNumber | null;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsInt() sinceTo?: DayNumber | null;
  @Field(() => [GapStateCode], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(10) states?: GapState[] | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Gaps attached to another gap are left out unless this is true.' }) @IsOptional() @IsBoolean() suppressed?: boolean | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') unit?: string | null;
}

@ArgsType()
export class GapsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: true }) @IsOptional() @IsBoolean() descending?: boolean | null;
  @Field(() => GapFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => GapFilter) filter?: GapFilter | null;
  @Field(() => GapSortCode, { nullable: true, defaultValue: 'severity' }) @IsOptional() @IsString() sort?: GapSort | null;
}

@ArgsType()
export class GapCountArgs extends MomentArgs {
  @Field(() => GapFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => GapFilter) filter?: GapFilter | null;
}
