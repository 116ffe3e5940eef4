import { after, since } from '../../kernel/at.ts';
import { type Term } from '../../kernel/day.ts';
import { both, either, isTrueWord, MAYBE, NO, not, YES, type Known, type Truth } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type RecurringControl } from '../../check/check.ts';
import { type Facts } from '../facts.ts';
import { someEvidence } from './evidence-of.ts';

type Execution = RecurringControl['executions'][number];
const DAYS_IN_MONTH = 30.44;

const isInterval = (n: Known<number>): n is number => n !== null && isTrueWord(n) && n > 0;
/** How long one interval lasts; null when that is not recorded, or not known. */
export const intervalOf = ({ intervalDays: days, intervalMonths: months }: RecurringControl): Term | null => (isInterval(months) ? { months } : isInterval(days) ? { days } : null);
const inDays = (term: Term): number => ('days' in term ? term.days : term.months * DAYS_IN_MONTH);
const times = (term: Term, n: number): Term => ('days' in term ? { days: term.days * n } : { months: term.months * n });

/** Had it been carried out by the judged day, and can that be shown? */
export const isExecuted = (e: Execution, facts: Facts): Truth => both(since(facts.now, e.on ?? UNKNOWN_WHEN), someEvidence(e.evidence, facts));

const atLeast = (n: number, truths: readonly Truth[]): Truth => (truths.filter((t) => t === YES).length >= n ? YES : truths.filter((t) => t !== NO).length >= n ? MAYBE : NO);

/**
 * Was a control carried out too seldom? In every stretch of n intervals and the slack of one (half an interval),
 * back from the judged day, it must have been carried out n times; n runs up to the intervals of a year, and for a
 * control that is younger, up to those since its start.
 */
export function isTooSeldom(executions: readonly Execution[], from: When, interval: Term, facts: Facts): Truth {
  const slack = { days: Math.round((inDays(interval) * (facts.parameter('control.gapPercent') - 100)) / 100) };
  const perPeriod = Math.max(1, Math.round((facts.parameter('control.periodMonths') * DAYS_IN_MONTH) / inDays(interval)));
  const isLongAgo = (on: When, n: number): Truth => after(facts.now, plus(on, times(interval, n)), slack);
  const tooSeldomIn = (n: number): Truth => both(isLongAgo(from, n), not(atLeast(n, executions.map((e) => both(isExecuted(e, facts), not(isLongAgo(e.on ?? UNKNOWN_WHEN, n)))))));
  let seldom = tooSeldomIn(1);
  for (let n = 2; n <= perPeriod && isLongAgo(from, n) !== NO; n += 1) seldom = either(seldom, tooSeldomIn(n));
  return seldom;
}
