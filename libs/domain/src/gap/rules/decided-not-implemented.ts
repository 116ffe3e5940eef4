import { ifCome, sinceKnown } from '../../kernel/at.ts';
import { both, isTrueWord, not, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter, type Verdict } from '../gap-rule.ts';
import { currentDue } from '../terms/due-date.ts';
import { isOver, wasInForce } from '../terms/measure-in-force.ts';
import { patternsOf, someBreachAfter } from '../terms/similar-breach.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** When it was decided: by its own date, else by that of the decision it comes from. */
function decidedOn(m: Measure, facts: Facts): When {
  const decision = facts.one('decision', m.decision);
  return ifCome(facts.now, m.decidedOn) ?? ifCome(facts.now, decision?.decidedOn ?? null) ?? UNKNOWN_WHEN;
}
interface Phase { readonly implementedOn: When | null; readonly dueOn: When | null }
/** The units of a roll-out in phases, with when each was reached; none when the measure is introduced in one go. */
function phasesOf(m: Measure): readonly (readonly [unit: string, phase: Phase])[] {
  const entries = m.rollout.flatMap((r) => (r.unit !== null && isTrueWord(r.unit) ? [[r.unit, r] as const] : []));
  return entries.length === 0 ? [] : [...new Map<string, Phase>([...m.scopeUnits.map((unit) => [unit, { implementedOn: null, dueOn: null }] as const), ...entries])];
}

/** A measure protects nobody before it is introduced. */
export const decidedNotImplemented = defineGapRule({
  id: 'decided-not-implemented',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'high',
  branches: { 'breached-since': { severity: 'critical', when: words('na het besluit gebeurde een soortgelijk datalek', 'a similar breach happened after the decision') } },
  steps: ['sensitive'],
  title: words('Besloten maar niet ingevoerd', 'Decided but not implemented'),
  says: words('Tot “{measure}” is besloten ({decided}), en invoering is niet aantoonbaar; de einddatum is {due}.', '“{measure}” was decided ({decided}), and its implementation cannot be shown; the due date is {due}.'),
  when: words('De maatregel is besloten, niet ingetrokken, niet ingevoerd en niet als van kracht opgegeven, en de geldende einddatum of de standaardtermijn is voorbij. Bij invoering in fasen per eenheid.', 'The measure is decided, not withdrawn, not implemented and not claimed in force, and the current due date or the default term is past. With a phased roll-out per unit.'),
  clears: words('Invoering met bewijs, of intrekking bij besluit nadat het risico opnieuw is beoordeeld.', 'Implementation with evidence, or withdrawal by decision after the risk was assessed again.'),
  notWhen: words('Bij een uitrol in fasen telt per eenheid de eigen einddatum. De verwerking is beëindigd.', 'With a phased roll-out each unit has its own due date. The processing has ended.'),
  decision: words('§3.3.2 p. 16', '§3.3.2 p. 16'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(b)' }, { source: 'ISO 27001', article: '8.1, 8.3' }],
  closedBy: 'measure.implement',

  gapIn(measure, facts) {
    const decided = decidedOn(measure, facts);
    const breached = someBreachAfter(patternsOf(measure.againstPatterns, measure.triggeredBy, facts), decided, facts) === YES;
    const verdict = (lacking: Truth, due: When | null, unit?: string): Verdict => lackingAfter(facts.now, both(goesOn(facts, measure.processings), lacking, not(isOver(measure, facts))), due ?? decided,
      { days: due ? 0 : facts.parameter('measure.defaultDueDays') }, { measure: measure.title, decided }, { ...(breached ? { branch: 'breached-since' } : {}), ...(unit === undefined ? {} : { unit }) });
    const due = currentDue(measure, facts);
    const phases = phasesOf(measure);
    if (phases.length === 0) return verdict(not(wasInForce(measure, facts)), due);
    return phases.map(([unit, phase]) => verdict(not(sinceKnown(facts.now, phase.implementedOn)), phase.dueOn ?? due, unit));
  },
});
