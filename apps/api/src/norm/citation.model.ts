import type { CitedNorm, Day as DayNumber, Language } from '@sluitend/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { Day } from '../platform/graphql/day.scalar.ts';

@ObjectType('Citation', { description: 'A law, guideline or own policy that a rule leans on, as it stood on the judged day.' })
export class CitationModel {
  @Field(() => String, { nullable: true }) article: string | null;
  @Field(() => Day, { nullable: true }) inForceFrom: DayNumber | null;
  @Field(() => Day, { nullable: true }) inForceTo: DayNumber | null;
  @Field({ description: "True when it is the organisation's own policy or parameter, never printed as law." }) ownPolicy: boolean;
  @Field() source: string;
  @Field({ description: "How the citation is printed, in the reader's language." }) text: string;
  @Field(() => String, { nullable: true }) url: string | null;
}

export const citationModel = (norm: CitedNorm, language: Language): CitationModel =>
  ({ source: norm.source, article: norm.article, ownPolicy: norm.ownPolicy, inForceFrom: norm.from, inForceTo: norm.to, url: norm.url, text: norm.text[language] });
