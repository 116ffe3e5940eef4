import { sinceKnown } from '../../kernel/at.ts';
import { both, either, given, MAYBE, not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Measure } from '../../measure/measure.ts';
import { TOP_LEVEL } from '../../risk-analysis/risk.ts';
import { titleOf } from '../dossier.ts';
import { defineGapRule, speaksMended } from '../gap-rule.ts';
import { isRiskAccepted } from '../terms/acceptance.ts';
import { isAboveAppetite, isCurrent } from '../terms/current-risk.ts';
import { actsOnRisk, isImplemented, isOver } from '../terms/measure-in-force.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { isShownCheck } from '../terms/shown-check.ts';

/** What remains after the measures must be what the organisation is willing to bear. */
export const residualRiskAboveAppetite = defineGapRule({
  id: 'residual-risk-above-appetite',
  phase: 'governance',
  looksAt: 'risk',
  tier: 'ap-norm',
  severity: 'high',
  branches: { top: { severity: 'critical', when: words('het restrisico heeft het hoogste niveau', 'the residual risk is of the highest level') } },
  steps: ['sensitive', 'similar-breach'],
  title: words('Restrisico boven de risicobereidheid', 'Residual risk above appetite'),
  says: words('Na de maatregelen telt het restrisico van “{risk}” als niveau {level}, en de grens van de organisatie is {appetite}.', 'After the measures the residual risk of “{risk}” counts as level {level}, and the limit of the organisation is {appetite}.'),
  when: words('Er is een maatregel tegen het risico ingevoerd, het restrisico ligt boven de grens, en er is geen geldige acceptatie.', 'A measure against the risk is implemented, the residual risk is above the limit, and there is no valid acceptance.'),
  clears: words('Een verdere maatregel, een acceptatie, of stoppen met de verwerking.', 'A further measure, an acceptance, or stopping the processing.'),
  notWhen: words('Een restrisico daalt niet door een maatregel die nooit is gecontroleerd: het is dan onbewezen, en de stand is onbekend.', 'A residual risk does not drop by a measure that was never checked: it is then unproven, and the state is unknown.'),
  decision: words('§3.3.2 p. 16 (past het niveau nog); §3.5 p. 19', '§3.3.2 p. 16 (does the level still fit); §3.5 p. 19'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '36(1)', remark: words('(alleen als een DPIA dat laat zien)', '(only where a DPIA shows it)') }, { source: 'Wbp', article: '13' },
    { source: 'ISO 27001', article: '6.1.2(a), 8.3' }, { source: 'BIO2', article: 'deel 1 §12' },
  ],
  closedBy: 'risk.treat',

  gapIn(risk, facts) {
    const works = (m: Measure) => both(actsOnRisk(m, risk), isImplemented(m, facts), not(isOver(m, facts)));
    const measured = facts.some('measure', works);
    const proven = facts.some('measure', (m) => both(works(m), facts.some('check', (c) => isShownCheck(c, m, facts), facts.of('check', 'measure', m.id))));
    const dropped = both(given(risk.residualLevel), not(isAboveAppetite(risk.residualLevel, facts)));
    const above = either(isAboveAppetite(risk.residualLevel, facts), both(isAboveAppetite(risk.level, facts), either(not(given(risk.residualLevel)), both(dropped, not(proven))), MAYBE));
    const stands = both(isRunning(facts), isCurrent(risk, facts), not(sinceKnown(facts.now, risk.avoidedOn)));
    const level = isAboveAppetite(risk.residualLevel, facts) === YES ? risk.residualLevel : risk.level;
    return speaksMended(both(stands, measured, above), isRiskAccepted(risk, facts), 'accepted', { risk: titleOf('risk', risk), level: level ?? 'unknown', appetite: facts.parameter('risk.appetiteLevel') }, level === TOP_LEVEL ? { branch: 'top' } : {});
  },
});
