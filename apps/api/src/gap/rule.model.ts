import { TIERS, type Phase, type Tier } from '@sluitend/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { CitationModel } from '../norm/citation.model.ts';
import { domainEnum } from '../platform/graphql/domain-enum.ts';
import { PhaseCode } from '../platform/graphql/verdict-codes.ts';

const TierCode = domainEnum('Tier', Object.keys(TIERS) as Tier[]);

@ObjectType('Remedy', { description: 'What closes the gap: a record, never a button.' })
export class RemedyModel {
  @Field() action: string;
  @Field() says: string;
}

@ObjectType('Rule')
export class RuleModel {
  @Field(() => [CitationModel]) citations: readonly CitationModel[];
  @Field({ description: 'What clears it, in words.' }) clears: string;
  @Field(() => RemedyModel) closedBy: RemedyModel;
  @Field(() => String, { nullable: true, description: 'Section and page of the decision.' }) decision: string | null;
  @Field() id: string;
  @Field(() => String, { nullable: true, description: 'When it stays silent although it seems to fit.' }) notWhen: string | null;
  @Field(() => PhaseCode) phase: Phase;
  @Field() severityText: string;
  @Field(() => TierCode) tier: Tier;
  @Field() title: string;
  @Field({ description: 'The condition in words.' }) when: string;
}
