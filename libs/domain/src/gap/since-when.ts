import { DAWN, type Day } from '../kernel/day.ts';
import { type GapState } from './gap.ts';

/** Since when a gap is in its state, and since when it is there at all: open, unknown, or mended after that. Null: since before anything known. */
export interface Stretch { readonly since: Day | null; readonly presentSince: Day | null }
/** The state on an earlier day, null when there was no gap, and the last day before it on which that could have changed. */
export type Earlier = (day: Day) => { readonly state: GapState | null; readonly previous: Day };

/** Mended, overtaken, accepted or set aside: such a gap tells its whole story, from the day it came. */
const tellsAll = (state: GapState): boolean => state !== 'announced' && state !== 'open' && state !== 'unknown';
const isPresent = (state: GapState | null): boolean => state !== null && state !== 'announced';
const stretchOf = (state: GapState, own: Day | null, presentSince: Day | null): Stretch => ({ since: tellsAll(state) ? presentSince : own, presentSince });

/** Walks back over the days on which the verdict could have changed, to the first of its stretch. */
export function sinceWhen(state: GapState, previous: Day, earlier: Earlier): Stretch {
  let own: Day | null | undefined;
  for (let first = previous; first > DAWN;) {
    const before = earlier(first - 1);
    if (before.state !== state) own ??= first;
    if (own !== undefined && !(isPresent(state) && isPresent(before.state))) return stretchOf(state, own, isPresent(state) ? first : own);
    first = before.previous;
  }
  return stretchOf(state, own ?? null, null);
}

/** The same, from what was found on the day before. */
export function sinceGiven(state: GapState, day: Day, before: (Stretch & { readonly state: GapState }) | undefined): Stretch {
  const own = before?.state === state && !tellsAll(state) ? before.since : day;
  if (!isPresent(state)) return stretchOf(state, own, own);
  return stretchOf(state, own, before && isPresent(before.state) ? before.presentSince : day);
}
