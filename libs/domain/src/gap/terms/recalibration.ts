import { after, since, sinceKnown } from '../../kernel/at.ts';
import { both, either, not, type Truth } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Policy } from '../../norm/policy.ts';
import { type Facts } from '../facts.ts';
import { evaluatedOn, hasDocument } from './evaluation-of.ts';
import { someEvidence } from './evidence-of.ts';
import { performedOn } from './qualifying-analysis.ts';

type Review = Policy['reviews'][number];
export const isReviewed = (review: Review, facts: Facts): Truth => both(since(facts.now, review.on ?? UNKNOWN_WHEN), someEvidence(review.evidence, facts));

/** The months of a round and the days of grace after them are over. */
export const isRoundOver = (from: When, months: number, facts: Facts): Truth => after(facts.now, plus(from, { months }), { days: facts.parameter('policy.graceDays') });

/** Were the risks of the whole organisation weighed again within the round: in a review of the policy, an evaluation or an analysis that is of no single processing? */
export const isRecalibrated = (policy: Policy, months: number, facts: Facts): Truth => either(
  ...policy.reviews.map((r) => both(isReviewed(r, facts), not(isRoundOver(r.on ?? UNKNOWN_WHEN, months, facts)))),
  facts.some('evaluation', (e) => both(hasDocument(e, facts), not(isRoundOver(evaluatedOn(e), months, facts)))),
  facts.some('risk-analysis', (a) => both(sinceKnown(facts.now, a.approvedOn), not(isRoundOver(performedOn(a, facts), months, facts)))),
);
