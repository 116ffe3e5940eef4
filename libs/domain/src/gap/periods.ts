import { DUSK, type Day } from '../kernel/day.ts';
import { type Dossier } from './dossier.ts';
import { type Mode, type OpenGapsOn } from './facts.ts';
import { factDaysOf } from './fact-days.ts';
import { findGaps, type AnyRule } from './find-gaps.ts';
import { type Found } from './found.ts';

/** Days between which nothing about a dossier changes by itself, and what was found on them. The last day counts too; DUSK when there is none. */
export interface Period { readonly from: Day; readonly to: Day; readonly found: Found }

/** The story of a dossier between two days: judged anew on each day a fact begins to count or a term ends, and only then. The last period runs on until it must be judged again. */
export function periodsOf(dossier: Dossier, rules: readonly AnyRule[], mode: Mode, from: Day, to: Day, openGapsOn: OpenGapsOn | null = null): readonly Period[] {
  const facts = factDaysOf(dossier.records);
  const periods: Period[] = [];
  for (let day = from; day <= to;) {
    const found = findGaps(dossier, rules, day, mode, openGapsOn);
    const fact = facts.find((f) => f > day) ?? DUSK;
    const next = Math.min(fact, found.nextDay ?? DUSK);
    periods.push({ from: day, to: next - 1, found });
    day = next;
  }
  return periods;
}
