import { at } from '../kernel/at.ts';
import { DAWN, DUSK, type Day } from '../kernel/day.ts';
import { both, MAYBE, NO, type Truth } from '../kernel/truth.ts';
import { attachToParents } from './attach-to-parents.ts';
import { citedNorms } from './cited-norms.ts';
import { disposedState } from './disposed-state.ts';
import { type Dossier } from './dossier.ts';
import { factsOf, type Facts, type Mode, type OpenGapsOn } from './facts.ts';
import { type CitedNorm, type Gap, type GapState } from './gap.ts';
import { type GapRule, type Speaks, type Verdict } from './gap-rule.ts';
import { type Kind, type RecordOfKind } from './records.ts';
import { severityOf } from './severity-of.ts';
import { isSwitchedOff } from './switched-off.ts';

/** What was found on a day, and the next day on which anything can change without anyone acting. */
export interface Found { readonly gaps: readonly Gap[]; readonly nextDay: Day | null }

export type AnyRule = { [K in Kind]: GapRule<K> }[Kind];
interface Said { readonly verdict: Speaks; readonly state: GapState; readonly cites: readonly CitedNorm[] }

const listOf = (verdict: Verdict | readonly Verdict[]): readonly Verdict[] => ('speaks' in verdict ? [verdict] : verdict);
const stateOf = (verdict: Speaks, there: Truth): GapState => (both(verdict.speaks, there) === MAYBE ? 'unknown' : (verdict.state ?? 'open'));

/** What one rule says of one subject on the day of `facts.now`. Without a norm in force on that day it says nothing. */
function judge(rule: AnyRule, subject: RecordOfKind<Kind>, facts: Facts): readonly Said[] {
  const there = facts.has(rule.looksAt, subject as never);
  if (there === NO || isSwitchedOff(rule, facts)) return [];
  return listOf((rule as unknown as GapRule).gapIn(subject, facts)).flatMap((verdict) => {
    if (verdict.speaks === NO) return [];
    const cites = citedNorms(rule.cites, facts, verdict.lawOf);
    if (cites.length === 0) return [];
    return [{ verdict, cites, state: disposedState(rule.id, subject.id, verdict.unit ?? null, stateOf(verdict, there), facts) }];
  });
}

/** States that are one unbroken story: an open gap that was remedied or accepted keeps the day on which it opened. */
const continues = (now: GapState, before: GapState): boolean =>
  before === now || (before === 'open' && now !== 'announced' && now !== 'unknown');

/** Walks back over the days on which the verdict could have changed, to the first of this stretch. */
function sinceWhen(rule: AnyRule, subject: RecordOfKind<Kind>, facts: Facts, said: Said, previous: Day): Day | null {
  let first = previous;
  for (let state = said.state; first > DAWN;) {
    facts.now = at(first - 1);
    const before = judge(rule, subject, facts).find((b) => b.verdict.unit === said.verdict.unit);
    if (!before || !continues(state, before.state)) return first;
    state = before.state;
    first = facts.now.previous;
  }
  return null;
}

/** The gaps one rule finds in one subject, and the next day on which its verdict can change. */
function gapsIn(rule: AnyRule, subject: RecordOfKind<Kind>, facts: Facts, day: Day, dossier: Dossier): Found {
  const now = (facts.now = at(day));
  const found = judge(rule, subject, facts).map((said) => {
    const since = sinceWhen(rule, subject, facts, said, now.previous);
    facts.now = now;
    return { said, since, severity: severityOf(rule, said.verdict, subject, since, facts) };
  });
  const nextDay = now.next >= DUSK ? null : now.next;
  return {
    nextDay,
    gaps: found.map(({ said, since, severity }) => ({
      rule: rule.id, subject: subject.id, subjectKind: rule.looksAt, unit: said.verdict.unit ?? null, processing: dossier.processing, phase: rule.phase,
      severity, state: said.state, since, nextChange: nextDay, parent: null, suppressed: false, facts: said.verdict.facts, cites: said.cites,
    })),
  };
}

const sooner = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : Math.min(a, b));

/** Every gap of a dossier on a day. Pure: the same facts give the same gaps, whatever their order. */
export function findGaps(dossier: Dossier, rules: readonly AnyRule[], day: Day, mode: Mode, openGapsOn: OpenGapsOn | null = null): Found {
  const facts = factsOf(dossier, mode, openGapsOn);
  const found = rules.flatMap((rule) => {
    const now = (facts.now = at(day));
    const subjects = facts.own(rule.looksAt);
    return [{ gaps: [], nextDay: now.next >= DUSK ? null : now.next }, ...subjects.map((subject) => gapsIn(rule, subject, facts, day, dossier))];
  });
  facts.now = at(day);
  return {
    gaps: attachToParents(found.flatMap((f) => f.gaps), facts),
    nextDay: found.reduce<Day | null>((next, f) => sooner(next, f.nextDay), null),
  };
}
