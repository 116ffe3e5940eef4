import type { PhaseStatus, Severity } from '@sluitend/domain';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { domainEnum } from '../platform/graphql/domain-enum.ts';
import { MomentArgs, PageArgs } from '../platform/graphql/moment.inputs.ts';
import { PlainText } from '../platform/graphql/validation.ts';
import { PhaseStatusCode, SeverityCode } from '../platform/graphql/verdict-codes.ts';

export const PROCESSING_SORTS = ['name', 'next-evaluation', 'number', 'severity'] as const;
export type ProcessingSort = (typeof PROCESSING_SORTS)[number];
const ProcessingSortCode = domainEnum('ProcessingSort', PROCESSING_SORTS);

@InputType()
export class ProcessingFilter {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @PlainText(200) owner?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() sensitive?: boolean | null;
  @Field(() => SeverityCode, { nullable: true }) @IsOptional() @IsString() severity?: Severity | null;
  @Field(() => PhaseStatusCode, { nullable: true, description: 'The state of the worst phase.' }) @IsOptional() @IsString() status?: PhaseStatus | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @PlainText(200) text?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') unit?: string | null;
}

@ArgsType()
export class ProcessingsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false }) @IsOptional() @IsBoolean() descending?: boolean | null;
  @Field(() => ProcessingFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ProcessingFilter) filter?: ProcessingFilter | null;
  @Field(() => ProcessingSortCode, { nullable: true, defaultValue: 'number' }) @IsOptional() @IsString() sort?: ProcessingSort | null;
}

@ArgsType()
export class ProcessingCountArgs extends MomentArgs {
  @Field(() => ProcessingFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ProcessingFilter) filter?: ProcessingFilter | null;
}

@ArgsType()
export class ProcessingArgs extends MomentArgs {
  @Field() @IsString() @PlainText(20) number: string;
}
