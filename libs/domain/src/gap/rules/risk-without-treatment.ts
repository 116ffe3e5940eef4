import { both, MAYBE, not } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter, mostPressing } from '../gap-rule.ts';
import { isAboveAppetite } from '../terms/current-risk.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { latestQualifying, nameOfRisk } from '../terms/qualifying-analysis.ts';
import { isTreated } from '../terms/treatment.ts';

/** A risk that is too high asks for a measure, or for a director who accepts it. */
export const riskWithoutTreatment = defineGapRule({
  id: 'risk-without-treatment',
  phase: 'plan',
  looksAt: 'risk',
  tier: 'ap-norm',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Risico boven de norm zonder maatregel of acceptatie', 'Risk above the norm without measure or acceptance'),
  says: words('Voor risico “{risk}” is geen maatregel en geen geldige acceptatie aantoonbaar. De termijn liep tot en met {due}.', 'For risk “{risk}” neither a measure nor a valid acceptance can be shown. The term ran until {due}.'),
  when: words('Een risico uit de laatste geldige risicoanalyse ligt boven de eigen norm, de termijn na de vaststelling is voorbij, en er is geen maatregel tegen besloten en geen geldige acceptatie.',
    'A risk of the latest qualifying analysis is above the organisation’s own norm, the term after approval is over, and no measure was decided against it and there is no valid acceptance.'),
  clears: words('Een besloten maatregel tegen dit risico, of acceptatie door de bevoegde directeur.', 'A decided measure against this risk, or acceptance by the competent director.'),
  notWhen: words('De verwerking is om dit risico gestopt, met datum. Een maatregel tegen een ander risico telt niet.', 'The processing was stopped because of this risk, with a date. A measure against another risk does not count.'),
  decision: words('bijlage 1 §1 p. 25; §3.3.2 p. 15-16', 'annex 1 §1 p. 25; §3.3.2 p. 15-16'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(b)' }, { source: 'ISO 27001', article: '6.1.3, 8.3' }, { source: 'BIO2', article: 'deel 1 §12-13' },
  ],
  closedBy: 'risk.treat',

  gapIn(risk, facts) {
    const isTooHigh = risk.level === null ? MAYBE : isAboveAppetite(risk.level, facts);
    return mostPressing(latestQualifying(facts).filter(({ analysis }) => analysis.id === risk.analysis).map(({ analysis, isLatest }) => {
      const lacking = both(isRunning(facts), isLatest, isTooHigh, not(isTreated(risk, facts)));
      return lackingAfter(facts.now, lacking, analysis.approvedOn ?? UNKNOWN_WHEN, { days: facts.parameter('treatment.days') }, { risk: nameOfRisk(risk) });
    }));
  },
});
