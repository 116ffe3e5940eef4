import type { Day as DayNumber, Severity } from '@sluitend/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../platform/graphql/day.scalar.ts';
import { type Asked } from '../platform/graphql/moment.inputs.ts';
import { pageModel } from '../platform/graphql/page-model.ts';
import { RecordRefModel } from '../platform/graphql/record-ref.model.ts';
import { SeverityCode } from '../platform/graphql/verdict-codes.ts';
import { WhenModel } from '../platform/graphql/when.model.ts';
import { PhaseStateModel } from './phase.model.ts';

@ObjectType('SeverityCount')
export class SeverityCountModel {
  @Field(() => Int) count: number;
  @Field(() => SeverityCode) severity: Severity;
}

@ObjectType('ProcessingRow')
export class ProcessingRowModel {
  @Field(() => [SeverityCountModel]) gapCounts: readonly SeverityCountModel[];
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Day, { nullable: true }) nextEvaluationOn: DayNumber | null;
  @Field() number: string;
  @Field(() => String, { nullable: true }) owner: string | null;
  @Field(() => [PhaseStateModel]) phases: readonly PhaseStateModel[];
  @Field() sensitive: boolean;
  @Field() settled: boolean;
  @Field(() => RecordRefModel, { nullable: true }) unit: RecordRefModel | null;
}

@ObjectType('ProcessingPage')
export class ProcessingPageModel extends pageModel(ProcessingRowModel) {}

/** Later slices add to it what they know: its gaps, its records. */
@ObjectType('Processing')
export class ProcessingModel {
  @Field(() => String, { nullable: true }) director: string | null;
  @Field(() => WhenModel, { nullable: true }) endedOn: WhenModel | null;
  @Field(() => [SeverityCountModel]) gapCounts: readonly SeverityCountModel[];
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Day, { nullable: true }) nextEvaluationOn: DayNumber | null;
  @Field({ description: 'As people see it: VW-0001.' }) number: string;
  @Field(() => String, { nullable: true }) owner: string | null;
  @Field(() => [PhaseStateModel]) phases: readonly PhaseStateModel[];
  @Field({ description: 'Special data, BSN, 10,000 persons or a duty to supply the data.' }) sensitive: boolean;
  @Field({ description: 'False while it is being judged again: then nothing is shown as in order.' }) settled: boolean;
  @Field(() => WhenModel, { nullable: true }) startedOn: WhenModel | null;
  @Field(() => RecordRefModel, { nullable: true }) unit: RecordRefModel | null;
  /** The moment this view is of, for what later slices add. */
  readonly asked: Asked;
}
