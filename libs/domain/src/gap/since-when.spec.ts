import { sinceGiven, sinceWhen, type Earlier } from './since-when.ts';
import { type GapState } from './gap.ts';

/** States by the first day of each, oldest first. */
const story = (...parts: readonly (readonly [from: number, state: GapState | null])[]): Earlier => (day) => {
  const [from, state] = parts.findLast(([first]) => first <= day) ?? [-2_000_000, null];
  return { state, previous: from };
};

describe('since when a gap stands', () => {
  it.each<[what: string, state: GapState, previous: number, earlier: Earlier, since: number | null, presentSince: number | null]>([
    ['the first day of an open gap', 'open', 30, story([0, null], [30, 'open']), 30, 30],
    ['not the days it was announced', 'open', 30, story([0, null], [10, 'announced'], [30, 'open']), 30, 30],
    ['a day on which nothing changed is walked over', 'open', 40, story([0, null], [30, 'open'], [40, 'open']), 30, 30],
    ['open after unknown stands since it is certain', 'open', 30, story([0, null], [20, 'unknown'], [30, 'open']), 30, 20],
    ['what is mended counts from the day it opened', 'remedied', 50, story([0, null], [30, 'open'], [50, 'remedied']), 30, 30],
    ['also when it was unknown for a day in between', 'overtaken', 51, story([0, null], [30, 'open'], [50, 'unknown'], [51, 'overtaken']), 30, 30],
    ['a gap that closed in between is a new one', 'open', 60, story([0, null], [30, 'open'], [50, null], [60, 'open']), 60, 60],
    ['since before anything known', 'unknown', -2_000_000, story([-2_000_000, 'unknown']), null, null],
  ])('%s', (_, state, previous, earlier, since, presentSince) => {
    expect(sinceWhen(state, previous, earlier)).toEqual({ since, presentSince });
  });

  it('is the same told forward, day by day', () => {
    const days: readonly (GapState | null)[] = [null, 'announced', 'announced', 'unknown', 'open', 'open', 'unknown', 'overtaken', null, 'open', 'accepted', 'open'];
    const earlier: Earlier = (day) => ({ state: days[day] ?? null, previous: day });
    let before: { state: GapState; since: number | null; presentSince: number | null } | undefined;
    days.forEach((state, day) => {
      if (state === null) { before = undefined; return; }
      const forward = sinceGiven(state, day, before);
      expect({ day, ...forward }).toEqual({ day, ...sinceWhen(state, day, earlier) });
      before = { state, ...forward };
    });
  });
});
