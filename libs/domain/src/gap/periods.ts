import { DUSK, type Day } from '../kernel/day.ts';
import { factDaysOf } from './fact-days.ts';
import { type Records } from './records.ts';

/** Something said of a day, and the next day on which that can change by itself. */
export interface SaidOfDay { readonly nextDay: Day | null }
/** Days between which nothing that was said changes. The last day counts too; DUSK when there is none. */
export interface Period<T> { readonly from: Day; readonly to: Day; readonly said: T }

/** The story of some records between two days: judged anew on each day a fact begins to count or a term ends, and only then, knowing what was said of the day before. The last period runs on until it must be judged again. */
export function periodsOf<T extends SaidOfDay>(records: Records, judge: (day: Day, dayBefore: T | null) => T, from: Day, to: Day): readonly Period<T>[] {
  const facts = factDaysOf(records);
  const periods: Period<T>[] = [];
  for (let day = from; day <= to;) {
    const said = judge(day, periods.at(-1)?.said ?? null);
    const fact = facts.find((f) => f > day) ?? DUSK;
    const next = Math.min(fact, said.nextDay ?? DUSK);
    periods.push({ from: day, to: next - 1, said });
    day = next;
  }
  return periods;
}
