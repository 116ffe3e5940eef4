import { GAP_STATES, type Day as DayNumber, type GapState, type Phase, type Severity } from '@sluitend/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CitationModel } from '../norm/citation.model.ts';
import { Day } from '../platform/graphql/day.scalar.ts';
import { domainEnum } from '../platform/graphql/domain-enum.ts';
import { pageModel } from '../platform/graphql/page-model.ts';
import { RecordFactModel, RecordRefModel } from '../platform/graphql/record-ref.model.ts';
import { PhaseCode, SeverityCode } from '../platform/graphql/verdict-codes.ts';
import { RemedyModel, RuleModel } from './rule.model.ts';

export const GapStateCode = domainEnum('GapState', Object.keys(GAP_STATES) as GapState[]);

@ObjectType('GapRef')
export class GapRefModel {
  @Field(() => ID) id: string;
  @Field() rule: string;
  @Field() subject: string;
  @Field() title: string;
}

@ObjectType('Gap')
export class GapModel {
  @Field(() => [CitationModel]) citations: readonly CitationModel[];
  @Field(() => RemedyModel) closedBy: RemedyModel;
  @Field(() => [RecordFactModel], { description: 'The facts the verdict rests on.' }) facts: readonly RecordFactModel[];
  @Field(() => ID) id: string;
  @Field(() => Day, { nullable: true, description: 'The next day on which the verdict can change without anyone acting; null when only a record can change it.' }) nextChange: DayNumber | null;
  @Field(() => String, { nullable: true }) owner: string | null;
  @Field(() => GapRefModel, { nullable: true, description: 'The gap this one is attached to as its explanation.' }) parent: GapRefModel | null;
  @Field(() => PhaseCode) phase: Phase;
  @Field(() => RecordRefModel, { nullable: true }) processing: RecordRefModel | null;
  @Field(() => RuleModel) rule: RuleModel;
  @Field({ description: "One sentence with the facts used, in the reader's language." }) says: string;
  @Field(() => SeverityCode) severity: Severity;
  @Field(() => Day, { nullable: true }) since: DayNumber | null;
  @Field(() => GapStateCode) state: GapState;
  @Field(() => RecordRefModel) subject: RecordRefModel;
  @Field(() => RecordRefModel, { nullable: true }) unit: RecordRefModel | null;
}

@ObjectType('GapPage')
export class GapPageModel extends pageModel(GapModel) {}

@ObjectType('GapGroup')
export class GapGroupModel {
  @Field(() => Int) count: number;
  @Field(() => RuleModel) rule: RuleModel;
  @Field(() => SeverityCode) worst: Severity;
}
