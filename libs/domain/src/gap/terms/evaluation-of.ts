import { after, ifCome, isBefore, isOnOrBefore } from '../../kernel/at.ts';
import { both, either, equals, given, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { isUnknown, plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Evaluation } from '../../evaluation/evaluation.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { someEvidence } from './evidence-of.ts';
import { isActive } from './measure-in-force.ts';
import { isRunning } from './processing-runs.ts';

export const evaluatedOn = (e: Evaluation): When => e.performedOn ?? UNKNOWN_WHEN;

/** The period it looks back on; not recorded: the interval before it. */
export function periodOf(e: Evaluation, facts: Facts): { readonly from: When; readonly to: When } {
  const months = facts.parameter(facts.sensitive() === YES ? 'evaluation.intervalMonths.sensitive' : 'evaluation.intervalMonths.other');
  return { from: e.periodFrom ?? plus(evaluatedOn(e), { months: -months }), to: e.periodTo ?? evaluatedOn(e) };
}

/** A document of the time: dated no later than the evaluation and the days of grace. */
export const hasDocument = (e: Evaluation, facts: Facts): Truth =>
  someEvidence(e.evidence, facts, (d) => isOnOrBefore(d.documentDate ?? UNKNOWN_WHEN, plus(evaluatedOn(e), { days: facts.parameter('evidence.graceDays') })));

/** From when the measure has run, for evaluating it: introduced, else claimed to be; null when neither is recorded. */
export function ranFrom(m: Measure, facts: Facts): When | null {
  const dates = [ifCome(facts.now, m.implementedOn), ifCome(facts.now, m.claimedInForceFrom)].filter((d) => d !== null);
  return dates.find((d) => !isUnknown(d)) ?? dates[0] ?? null;
}

/** The measure had not run long enough to say anything of it, or had not been introduced (decision UWV §3.4.1 p.18). */
export function isTooEarly(e: Evaluation, m: Measure, facts: Facts): Truth {
  const from = ranFrom(m, facts);
  return from ? isBefore(evaluatedOn(e), plus(from, { days: facts.parameter('evaluation.minRuntimeDays') })) : YES;
}

/** The measures it looks at, by naming them or concluding on them. */
export const measuresIn = (e: Evaluation, facts: Facts): readonly Measure[] =>
  [...new Set([...e.measures, ...e.measureConclusions.map((c) => c.measure)])].flatMap((id) => facts.one('measure', id) ?? []).filter((m) => facts.has('measure', m) !== NO);
export const looksAtMeasure = (e: Evaluation, measure: string): boolean => e.measures.includes(measure) || e.measureConclusions.some((c) => c.measure === measure);

/** Does this evaluation settle what becomes of the measure: with a conclusion, and not too early? */
export const settles = (e: Evaluation, m: Measure, facts: Facts): Truth => both(
  truthOf(looksAtMeasure(e, m.id)),
  either(given(e.conclusion), ...e.measureConclusions.filter((c) => c.measure === m.id).map((c) => given(c.conclusion))),
  not(isTooEarly(e, m, facts)),
);

/** An evaluation of a wider programme counts when it looks at every measure of the processing that had run long enough. */
const looksAtAll = (e: Evaluation, facts: Facts): Truth =>
  facts.every('measure', (m) => either(not(isActive(m, facts)), isTooEarly(e, m, facts), truthOf(looksAtMeasure(e, m.id))));

/** Does it evaluate the processing as a whole, with a conclusion and a document of the time? One of an incident or a measure never does. */
export const isOfProcessing = (e: Evaluation, facts: Facts): Truth =>
  both(either(equals(e.scope, 'processing'), both(equals(e.scope, 'programme'), looksAtAll(e, facts))), given(e.conclusion), hasDocument(e, facts));

/** The processing runs longer than the interval, and no evaluation of it as a whole was made within the interval. */
export function isEvaluationLacking(facts: Facts): Truth {
  if (!facts.processing) return NO;
  const interval = facts.interval('evaluation.intervalMonths');
  const recent = facts.some('evaluation', (e) => both(isOfProcessing(e, facts), not(after(facts.now, evaluatedOn(e), interval))));
  return both(isRunning(facts), after(facts.now, facts.processing.startedOn ?? UNKNOWN_WHEN, interval), not(recent));
}
