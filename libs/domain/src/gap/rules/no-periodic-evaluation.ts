import { after } from '../../kernel/at.ts';
import { NO, YES } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isEvaluationLacking, isOfProcessing } from '../terms/evaluation-of.ts';

/** Now and then somebody must ask whether all of it together still fits the risk. */
export const noPeriodicEvaluation = defineGapRule({
  id: 'no-periodic-evaluation',
  phase: 'act',
  looksAt: 'processing',
  tier: 'ap-finding',
  severity: 'high',
  branches: { never: { severity: 'critical', when: words('er is nooit geëvalueerd en de verwerking loopt langer dan de termijn voor nooit geëvalueerd', 'it was never evaluated and the processing runs longer than the term for never evaluated') } },
  steps: ['sensitive', 'similar-breach'],
  title: words('Geen periodieke evaluatie van de verwerking als geheel', 'No periodic evaluation of the processing as a whole'),
  says: words('De verwerking loopt sinds {started}, en een evaluatie van het geheel binnen de eigen termijn is niet aantoonbaar.', 'The processing runs since {started}, and no evaluation of the whole within the organisation’s own interval can be shown.'),
  when: words('De termijn sinds de laatste evaluatie van de verwerking als geheel, of sinds de start, is voorbij.', 'The interval since the last evaluation of the processing as a whole, or since the start, is over.'),
  clears: words('Een evaluatie van de verwerking als geheel, met conclusie en bewijs. Een evaluatie van een incident telt nooit.', 'An evaluation of the processing as a whole, with conclusion and evidence. An evaluation of an incident never counts.'),
  notWhen: words('Een bredere evaluatie noemt deze verwerking en kijkt naar al haar maatregelen.', 'A wider evaluation names this processing and looks at all its measures.'),
  decision: words('§3.3.2 p. 17; §3.4.1 p. 17; §3.4.2 p. 19', '§3.3.2 p. 17; §3.4.1 p. 17; §3.4.2 p. 19'),
  cites: [
    { source: 'AVG', article: '32(1)(d)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(d)' },
    { source: 'CBP-richtsnoeren', article: '§3.4' }, { source: 'ISO 27001', article: '9.3, 10.1' }, { source: 'BIO2', article: 'deel 1 §15' },
  ],
  closedBy: 'evaluation.perform',

  gapIn(processing, facts) {
    const started = processing.startedOn ?? UNKNOWN_WHEN;
    const isNever = facts.some('evaluation', (e) => isOfProcessing(e, facts)) === NO && after(facts.now, started, { months: facts.parameter('evaluation.neverMonths') }) === YES;
    return speaksIf(isEvaluationLacking(facts), { started }, isNever ? { branch: 'never' } : {});
  },
});
