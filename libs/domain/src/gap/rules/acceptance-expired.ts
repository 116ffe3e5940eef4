import { isOnOrBefore } from '../../kernel/at.ts';
import { both, either, equals, NO, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type RiskAcceptance } from '../../decision/decision.ts';
import { type Facts } from '../facts.ts';
import { titleOf } from '../dossier.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { acceptedOn, hasEnded, isRenewed } from '../terms/acceptance.ts';
import { isSuperseded } from '../terms/current-risk.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { actsOnPattern, actsOnRisk, isForSecurity, isImplemented, isOver, isShownImplemented } from '../terms/measure-in-force.ts';
import { isRunning } from '../terms/processing-runs.ts';

/** What was accepted was treated since: a measure introduced with evidence, or the required control put in place. */
function isTreated(a: RiskAcceptance, facts: Facts): Truth {
  const risk = facts.one('risk', a.risk);
  const measured = facts.some('measure', (m) => both(
    either(risk ? actsOnRisk(m, risk) : NO, a.pattern === null ? NO : actsOnPattern(m, a.pattern)),
    isForSecurity(m), isImplemented(m, facts), isShownImplemented(m, facts), not(isOver(m, facts)), isOnOrBefore(acceptedOn(a), m.implementedOn ?? UNKNOWN_WHEN),
  ));
  const inPlace = facts.some('control-status', (s) => both(truthOf(s.requirement === a.requirement), equals(s.status, 'in-place'), isOnOrBefore(acceptedOn(a), s.on ?? UNKNOWN_WHEN), someEvidence(s.evidence, facts)));
  return either(measured, inPlace);
}

/** A later qualifying analysis took the place of the risk: what it accepts is judged there. */
function isLeftBehind(a: RiskAcceptance, facts: Facts): Truth {
  const risk = facts.one('risk', a.risk);
  return risk ? isSuperseded(risk, facts) : NO;
}

/** Accepting a risk is for a time; then it is weighed again. */
export const acceptanceExpired = defineGapRule({
  id: 'acceptance-expired',
  phase: 'governance',
  looksAt: 'risk-acceptance',
  tier: 'extension',
  severity: 'high',
  steps: ['sensitive'],
  title: words('Risicoacceptatie verlopen', 'Risk acceptance expired'),
  says: words('De acceptatie “{acceptance}” van {decided} geldt niet meer, en een nieuw besluit of een behandeling is niet aantoonbaar.', 'The acceptance “{acceptance}” of {decided} no longer holds, and no new decision or treatment can be shown.'),
  when: words('De termijn van de acceptatie of de langste toegestane termijn is voorbij, een voorwaarde is vervallen, of er was na het besluit een soortgelijk datalek.', 'The term of the acceptance or the longest term allowed is over, a condition failed, or a similar breach happened after the decision.'),
  clears: words('Een nieuw besluit over het opnieuw beoordeelde risico, of een behandeling met bewijs.', 'A new decision on the risk assessed again, or a treatment with evidence.'),
  notWhen: words('Een latere geldige risicoanalyse is in de plaats gekomen van die waarin het geaccepteerde risico staat.', 'A later qualifying risk analysis took the place of the one the accepted risk stands in.'),
  decision: words('norm bijlage 1 §1 p. 25 (uitdrukkelijk, geregistreerd)', 'norm annex 1 §1 p. 25 (explicit, registered)'),
  cites: [{ source: 'AVG', article: '24(1)' }, { source: 'ISO 27001', article: '6.1.3(f), 8.2' }, { source: 'BIO2', article: 'deel 1 §13', remark: words('(tijdelijk geaccepteerd)', '(temporarily accepted)') }],
  closedBy: 'acceptance.renew',

  gapIn(acceptance, facts) {
    const ended = both(isRunning(facts), hasEnded(acceptance, facts), not(either(isRenewed(acceptance, facts), isTreated(acceptance, facts), isLeftBehind(acceptance, facts))));
    return speaksIf(ended, { acceptance: titleOf('risk-acceptance', acceptance), decided: acceptedOn(acceptance) });
  },
});
