import { both, either, equals, given, MAYBE, NO, not, truthOf, UNKNOWN, YES, type Known, type Truth } from '../../kernel/truth.ts';
import { type Facts } from '../facts.ts';

/** What was looked at, of how much, and why that much. */
export interface Sampling { readonly sample: Known<number>; readonly population: Known<number>; readonly sampleRationale: Known<string>; readonly riskBased: Known<boolean> }

const isLess = (a: Known<number>, b: Known<number>): Truth => (a === null || b === null ? NO : a === UNKNOWN || b === UNKNOWN ? MAYBE : truthOf(a < b));
const shareOf = (percent: number, whole: Known<number>): Known<number> => (typeof whole === 'number' ? (whole * percent) / 100 : whole);

/** A part was looked at, without a reason for its size, or fewer than the own minimum, or a small share that was not chosen by risk. */
export function isTooSmall({ sample, population, sampleRationale, riskBased }: Sampling, minimum: Known<number>, facts: Facts): Truth {
  const isPart = population === null ? YES : isLess(sample, population);
  const isSmallShare = isLess(sample, shareOf(facts.parameter('check.samplePercent'), population));
  return both(given(sample), isPart, either(not(given(sampleRationale)), isLess(sample, minimum), both(isSmallShare, not(equals(riskBased, true)))));
}
export const isLargeEnough = (s: Sampling, minimum: Known<number>, facts: Facts): Truth => both(given(s.sample), not(isTooSmall(s, minimum, facts)));
