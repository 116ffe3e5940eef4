import { isBefore, isBetween, sinceKnown } from '../../kernel/at.ts';
import { both, either, fits, NO, not, type Truth } from '../../kernel/truth.ts';
import { earliestOf, plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter, mostPressing, speaksIf } from '../gap-rule.ts';
import { affirms, isUpheld } from '../terms/claims.ts';
import { isTaken } from '../terms/decisions.ts';
import { inForceFrom, isActive, isOver, wasInForce } from '../terms/measure-in-force.ts';

/** When it ended, was withdrawn or was overtaken by what replaces it; null when it goes on. */
function endOf(m: Measure, successors: readonly Measure[], facts: Facts): When | null {
  const own = [m.endedOn, m.withdrawnOn].find((d) => sinceKnown(facts.now, d) !== NO) ?? null;
  return own ?? earliestOf(...successors.filter((s) => isActive(s, facts) !== NO).map((s) => inForceFrom(s, facts)));
}
/** Was every unit it was meant for told of the end, or of what came in its place, within the term? */
function isTold(m: Measure, successors: readonly Measure[], end: When, facts: Facts): Truth {
  const messages = [m, ...successors].flatMap((x) => x.communications).map((c) => ({ unit: c.unit, told: both(sinceKnown(facts.now, c.on), isBetween(c.on ?? UNKNOWN_WHEN, end, plus(end, { days: facts.parameter('measure.informUnitsDays') }))) }));
  const reached = (unit: string | null) => either(...messages.filter((c) => c.unit === null || c.unit === unit).map((c) => c.told));
  return m.scopeUnits.length === 0 ? either(...messages.map((c) => c.told)) : both(...m.scopeUnits.map(reached));
}

/** What was replaced must not live on in words, nor end without anyone deciding or being told. */
export const measureSilentlyReplaced = defineGapRule({
  id: 'measure-silently-replaced',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Vervangen of ingetrokken maatregel geldt elders nog als van kracht, of is stil beëindigd', 'Replaced or withdrawn measure still treated as in force, or ended silently'),
  says: words('“{measure}” is per {ended} beëindigd of vervangen; niet alles is aantoonbaar van een besluit, bericht aan de eenheden en een juist beeld in latere stukken.', '“{measure}” ended or was replaced on {ended}; a decision, word to the units and a correct picture in later records cannot all be shown.'),
  when: words('De maatregel is beëindigd of vervangen zonder besluit, of latere beweringen noemen hem nog van kracht, of de eenheden zijn niet binnen de termijn ingelicht.', 'The measure ended or was replaced without a decision, or later claims still call it in force, or the units were not told within the term.'),
  clears: words('Het besluit is gekoppeld, de eenheden zijn ingelicht en de beweringen zijn gecorrigeerd.', 'The decision is linked, the units are told and the claims are corrected.'),
  notWhen: words('Een nieuwe versie van dezelfde maatregel is geen vervanging.', 'A new version of the same measure is not a replacement.'),
  decision: words('§2.6.2 p. 8; bijlage 1 §2.2 p. 29-30; alleen bevinding voor het van kracht noemen', '§2.6.2 p. 8; annex 1 §2.2 p. 29-30; a finding for calling it in force only'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '6.3, 7.4, 7.5' }],
  closedBy: 'measure.replace',

  gapIn(measure, facts) {
    const successors = facts.of('measure', 'replaces', measure.id).filter((s) => facts.has('measure', s) !== NO);
    const gone = either(isOver(measure, facts), ...successors.map((s) => isActive(s, facts)));
    const ended = endOf(measure, successors, facts) ?? UNKNOWN_WHEN;
    const decided = either(...[measure.endedBy, measure.withdrawnBy, ...successors.map((s) => s.decision)].map((d) => isTaken(d, facts)));
    const calledInForce = facts.some('claim', (c) => both(fits(c.predicate, (p) => p === 'in-force'), affirms(c), isUpheld(c, facts), isBefore(ended, c.periodTo ?? c.on ?? UNKNOWN_WHEN)), facts.of('claim', 'measures', measure.id));
    const used = { measure: measure.title, ended };
    return mostPressing([
      speaksIf(both(gone, either(not(decided), calledInForce)), used),
      lackingAfter(facts.now, both(gone, wasInForce(measure, facts), not(isTold(measure, successors, ended, facts))), ended, { days: facts.parameter('measure.informUnitsDays') }, used),
    ]);
  },
});
