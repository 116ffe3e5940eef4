import { at } from '../kernel/at.ts';
import { DUSK, type Day } from '../kernel/day.ts';
import { both, MAYBE, NO, not, YES, type Truth } from '../kernel/truth.ts';
import { attachToParents } from './attach-to-parents.ts';
import { citedNorms } from './cited-norms.ts';
import { disposedState } from './disposed-state.ts';
import { type Dossier } from './dossier.ts';
import { factsOf, type Facts, type Mode, type OpenGapsOn } from './facts.ts';
import { soonest, type Found, type Judged } from './found.ts';
import { gapKey, type CitedNorm, type Gap, type GapState } from './gap.ts';
import { type GapRule, type Speaks, type Verdict } from './gap-rule.ts';
import { isMigrating } from './is-migrating.ts';
import { type Kind, type RecordOfKind } from './records.ts';
import { sinceGiven, sinceWhen, type Earlier } from './since-when.ts';
import { severityOf } from './severity-of.ts';
import { isSwitchedOff } from './switched-off.ts';

export type AnyRule = { [K in Kind]: GapRule<K> }[Kind];
interface Said { readonly verdict: Speaks; readonly state: GapState; readonly cites: readonly CitedNorm[] }

const listOf = (verdict: Verdict | readonly Verdict[]): readonly Verdict[] => ('speaks' in verdict ? [verdict] : verdict);
/** A lack is only open when all of it is certain: what the rule says, that the subject and a norm were there, that the rule was on, and that the migration is complete. */
const stateOf = (verdict: Speaks, ...conditions: readonly Truth[]): GapState => (both(verdict.speaks, ...conditions) === MAYBE ? 'unknown' : (verdict.state ?? 'open'));

/** What one rule says of one subject on the day of `facts.now`. Without a norm in force on that day it says nothing. */
function judge(rule: AnyRule, subject: RecordOfKind<Kind>, facts: Facts): readonly Said[] {
  const there = facts.has(rule.looksAt, subject as never);
  if (there === NO) return [];
  const off = isSwitchedOff(rule, facts);
  if (off === YES) return [];
  return listOf((rule as unknown as GapRule).gapIn(subject, facts)).flatMap((verdict) => {
    if (verdict.speaks === NO) return [];
    const { cites, bound } = citedNorms(rule.cites, facts, verdict.lawOf);
    if (bound === NO) return [];
    const state = stateOf(verdict, there, bound, not(off), isMigrating(subject, facts) ? MAYBE : YES);
    return [{ verdict, cites, state: disposedState(rule.id, subject.id, verdict.unit ?? null, state, facts) }];
  });
}

/** What the rule said of the subject, for one unit, on an earlier day. */
const earlierIn = (rule: AnyRule, subject: RecordOfKind<Kind>, facts: Facts, unit: string | undefined): Earlier => (day) => {
  facts.now = at(day);
  const state = judge(rule, subject, facts).find((said) => said.verdict.unit === unit)?.state ?? null;
  return { state, previous: facts.now.previous };
};

/** The gaps of the day before, where they are known: then nobody has to walk back to see since when a gap stands. */
export type DayBefore = ReadonlyMap<string, Pick<Gap, 'state' | 'since' | 'presentSince'>>;
export const dayBeforeOf = (gaps: readonly Gap[]): DayBefore => new Map(gaps.map((gap) => [`${gap.subjectKind}/${gapKey(gap)}`, gap]));

/** The gaps one rule finds in one subject, and the next day on which its verdict can change. */
function judgeSubject(rule: AnyRule, subject: RecordOfKind<Kind>, facts: Facts, day: Day, processing: string | null, dayBefore: DayBefore | null): Judged {
  const now = (facts.now = at(day));
  const found = judge(rule, subject, facts);
  const graded = found.map((said) => {
    const before = dayBefore?.get(`${rule.looksAt}/${gapKey({ rule: rule.id, subject: subject.id, unit: said.verdict.unit ?? null })}`);
    const stretch = dayBefore ? sinceGiven(said.state, day, before) : sinceWhen(said.state, now.previous, earlierIn(rule, subject, facts, said.verdict.unit));
    facts.now = now;
    return { said, stretch, severity: severityOf(rule, said.verdict, said.state, subject, stretch.since, facts) };
  });
  const about = { rule: rule.id, subject: subject.id, subjectKind: rule.looksAt };
  const nextDay = now.next >= DUSK ? null : now.next;
  return {
    ...about, nextDay,
    gaps: graded.map(({ said, stretch, severity }) => ({
      ...about, unit: said.verdict.unit ?? null, processing, phase: rule.phase,
      severity, state: said.state, ...stretch, nextChange: nextDay, parent: null, suppressed: false, facts: said.verdict.facts, cites: said.cites,
    })),
  };
}

/** Every gap of a dossier on a day. Pure: the same facts give the same gaps, whatever their order. */
export function findGaps(dossier: Dossier, rules: readonly AnyRule[], day: Day, mode: Mode, openGapsOn: OpenGapsOn | null = null, dayBefore: DayBefore | null = null): Found {
  const facts = factsOf(dossier, mode, openGapsOn);
  const judged = rules.flatMap((rule) => facts.subjects(rule.looksAt).map((subject) => judgeSubject(rule, subject, facts, day, dossier.processing, dayBefore)));
  return { gaps: attachToParents(judged, facts), nextDay: soonest(judged.map((j) => j.nextDay)) };
}
