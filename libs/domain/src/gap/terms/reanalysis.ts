import { ifCome } from '../../kernel/at.ts';
import { both, either, equals, given, NO, same, truthOf, type Truth } from '../../kernel/truth.ts';
import { type When } from '../../kernel/when.ts';
import { type Breach } from '../../breach/breach.ts';
import { type RiskAnalysis } from '../../risk-analysis/risk-analysis.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';
import { hasQualified, performedOn, risksOf } from './qualifying-analysis.ts';

/** Is the risk about this way of leaking: does it name the pattern, or the same cause? */
export const isAboutPattern = (risk: Risk, pattern: string, facts: Facts): Truth =>
  either(truthOf(risk.patterns.includes(pattern)), same(risk.cause, facts.one('pattern', pattern)?.cause ?? null));

const names = (breaches: readonly string[], patterns: readonly string[], breach: Breach): Truth =>
  either(truthOf(breaches.includes(breach.id)), ...patterns.map((p) => same(breach.pattern, p)));

/** Was the analysis made because of the breach, or of its pattern? */
export const isMadeFor = (a: RiskAnalysis, breach: Breach): Truth => names(a.triggeredByBreaches, a.triggeredByPatterns, breach);
const looksAt = (a: RiskAnalysis, breach: Breach, facts: Facts): Truth =>
  either(isMadeFor(a, breach), ...risksOf(a, facts).map((r) => names(r.breachesConsidered, r.patterns, breach)));

/** Was the analysis reviewed for the breach or its pattern, on a date that fits, with a conclusion? "No change" needs a reason. */
export const isReviewedFor = (a: RiskAnalysis, breach: Breach, fits: (on: When) => Truth, facts: Facts): Truth => either(...a.reviews.map((r) => {
  const on = ifCome(facts.now, r.performedOn);
  const concludes = either(equals(r.conclusion, 'changed'), both(equals(r.conclusion, 'no-change'), given(r.reason)));
  return on ? both(names(r.breaches, r.patterns, breach), concludes, fits(on)) : NO;
}));

/** Was the risk weighed again for this breach, on a date that fits: in a qualifying analysis, or in a review of one? */
export const isReanalysed = (breach: Breach, fits: (on: When) => Truth, facts: Facts): Truth =>
  facts.some('risk-analysis', (a) => both(hasQualified(a, facts), either(both(looksAt(a, breach, facts), fits(performedOn(a, facts))), isReviewedFor(a, breach, fits, facts))));
