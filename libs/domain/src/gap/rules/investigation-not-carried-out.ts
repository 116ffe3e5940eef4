import { isOnOrBefore } from '../../kernel/at.ts';
import { both, either, equals, MAYBE, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Decision } from '../../decision/decision.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { isTaken } from '../terms/decisions.ts';
import { currentDue } from '../terms/due-date.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { actsOnPattern, isTechnicalInPlace } from '../terms/measure-in-force.ts';
import { patternsOf, someBreachAfter } from '../terms/similar-breach.ts';

/** A technical measure against what was to be investigated, introduced after the decision: it makes the investigation needless. */
function isOvertaken(d: Decision, facts: Facts, test: (m: Measure) => Truth): Truth {
  const patterns = patternsOf(d.patterns, d.afterBreaches, facts);
  return facts.some('measure', (m) => both(
    isTechnicalInPlace(m, facts), isOnOrBefore(d.decidedOn ?? UNKNOWN_WHEN, m.implementedOn ?? UNKNOWN_WHEN), test(m),
    either(...patterns.map((p) => actsOnPattern(m, p)), ...m.risks.map((r) => (r.risk !== null && d.risks.includes(r.risk) ? YES : NO))),
  ));
}

/** Deciding to look into it is not looking into it. */
export const investigationNotCarriedOut = defineGapRule({
  id: 'investigation-not-carried-out',
  phase: 'do',
  looksAt: 'decision',
  tier: 'ap-finding',
  severity: 'high',
  branches: { 'breached-since': { severity: 'critical', when: words('na het besluit gebeurde weer een soortgelijk datalek', 'a further similar breach happened after the decision') } },
  steps: ['sensitive'],
  title: words('Besluit tot onderzoek nooit uitgevoerd', 'Decision to investigate never carried out'),
  says: words('Op {decided} is besloten tot “{decision}”; een uitkomst van uiterlijk {due} of een besluit om te stoppen is niet aantoonbaar.', 'On {decided} it was decided to “{decision}”; an outcome by {due} or a decision to stop cannot be shown.'),
  when: words('De einddatum van het onderzoek, of anders de standaardtermijn, is voorbij, en er is geen stuk met de uitkomst en geen besluit om te stoppen.', 'The due date of the investigation, or else the default term, is past, and there is no document with its outcome and no decision to stop.'),
  clears: words('Een stuk met de uitkomst en een besluit daarover, of een besluit om te stoppen met acceptatie van het risico. Een latere technische maatregel, ingevoerd met bewijs, haalt het gat in.', 'A document with the outcome and a decision on it, or a decision to stop with acceptance of the risk. A later technical measure, implemented with evidence, overtakes the gap.'),
  notWhen: words('Geen uitzonderingen. Uitstel is een besluit en vraagt een nieuwe datum.', 'No exceptions. To postpone is a decision and needs a new date.'),
  decision: words('§2.6.2 p. 8; §3.3.2 p. 16; §3.4.2 p. 19; bijlage 1 §2.2 p. 32', '§2.6.2 p. 8; §3.3.2 p. 16; §3.4.2 p. 19; annex 1 §2.2 p. 32'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '10.2' }],
  closedBy: 'decision.report-outcome',

  gapIn(decision, facts) {
    const decided = decision.decidedOn ?? UNKNOWN_WHEN;
    const due = currentDue(decision, facts);
    const term = { days: due ? 0 : facts.parameter('decision.investigateDefaultDays') };
    const inTime = isOvertaken(decision, facts, (m) => isOnOrBefore(m.implementedOn ?? UNKNOWN_WHEN, plus(due ?? decided, term)));
    const overtaken = isOvertaken(decision, facts, () => YES);
    const lacking = both(equals(decision.kind, 'investigate'), not(either(someEvidence(decision.outcome, facts), isTaken(decision.stoppedBy, facts), inTime)), overtaken === MAYBE ? MAYBE : YES);
    const breached = someBreachAfter(patternsOf(decision.patterns, decision.afterBreaches, facts), decided, facts) === YES;
    return lackingAfter(facts.now, lacking, due ?? decided, term, { decision: decision.title, decided }, { ...(breached ? { branch: 'breached-since' } : {}), ...(overtaken === YES ? { state: 'overtaken' } : {}) });
  },
});
