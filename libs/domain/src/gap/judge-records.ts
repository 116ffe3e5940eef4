import { type Day } from '../kernel/day.ts';
import { dossiersOf } from './dossier.ts';
import { type Mode, type OpenGap } from './facts.ts';
import { findGaps, type AnyRule } from './find-gaps.ts';
import { soonest, type Found } from './found.ts';
import { type Records } from './records.ts';

/** Judges a whole case on a day: every processing, and then the organisation, whose reports are held against what was open. */
export function judgeRecords(records: Records, rules: readonly AnyRule[], day: Day, mode: Mode): Found {
  const dossiers = dossiersOf(records);
  const openOn = new Map<Day, readonly OpenGap[]>();
  const openGapsOn = (on: Day): readonly OpenGap[] => {
    const known = openOn.get(on) ?? dossiers.filter((d) => d.processing !== null).flatMap((d) => findGaps(d, rules, on, mode).gaps).filter((g) => g.state === 'open');
    openOn.set(on, known);
    return known;
  };
  const found = dossiers.map((dossier) => findGaps(dossier, rules, day, mode, dossier.processing === null ? openGapsOn : null));
  return { gaps: found.flatMap((f) => f.gaps), nextDay: soonest(found.map((f) => f.nextDay)) };
}
