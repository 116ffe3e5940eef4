import { type Day } from '../kernel/day.ts';
import { dossiersOf } from './dossier.ts';
import { type Mode, type OpenGaps, type OpenGapsOn } from './facts.ts';
import { findGaps, type AnyRule } from './find-gaps.ts';
import { soonest, type Found } from './found.ts';
import { type Records } from './records.ts';

/** Judges a whole case on a day: every processing, and then the organisation, whose reports are held against what was open. */
export function judgeRecords(records: Records, rules: readonly AnyRule[], day: Day, mode: Mode): Found {
  const dossiers = dossiersOf(records);
  const known = new Map<string, OpenGaps>();
  const openGapsOn: OpenGapsOn = (on, asOf) => {
    const key = `${asOf}/${String(on)}`;
    const there = known.get(key);
    if (there) return there;
    const found = dossiers.filter((d) => d.processing !== null).map((d) => findGaps(d, rules, on, asOf));
    const open = { gaps: found.flatMap((f) => f.gaps).filter((g) => g.state === 'open'), until: soonest(found.map((f) => f.nextDay)) };
    known.set(key, open);
    return open;
  };
  const found = dossiers.map((dossier) => findGaps(dossier, rules, day, mode, dossier.processing === null ? openGapsOn : null));
  return { gaps: found.flatMap((f) => f.gaps), nextDay: soonest(found.map((f) => f.nextDay)) };
}
