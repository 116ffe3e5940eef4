import { after } from '../../kernel/at.ts';
import { both, either, equals, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { evaluatedOn, isEvaluationLacking } from '../terms/evaluation-of.ts';

/** Looking back at one leak is not looking at the whole. It explains why an evaluation is still lacking. */
export const evaluationIncidentOnly = defineGapRule({
  id: 'evaluation-incident-only',
  phase: 'act',
  looksAt: 'evaluation',
  tier: 'ap-finding',
  severity: 'medium',
  steps: ['sensitive'],
  title: words('Alleen een los datalek geëvalueerd', 'Only a single incident was evaluated'),
  says: words('Evaluatie “{evaluation}” ({on}) gaat over een incident of een maatregel; een evaluatie van de verwerking als geheel is niet aantoonbaar.', 'Evaluation “{evaluation}” ({on}) is about an incident or a measure; no evaluation of the processing as a whole can be shown.'),
  when: words('Binnen de termijn is een incident of een maatregel geëvalueerd, en de verwerking als geheel niet.', 'Within the interval an incident or a measure was evaluated, and the processing as a whole was not.'),
  clears: words('Een evaluatie van de verwerking als geheel.', 'An evaluation of the processing as a whole.'),
  notWhen: words('De verwerking als geheel is op tijd geëvalueerd. Deze regel legt alleen uit en telt nooit apart.', 'The processing as a whole was evaluated in time. This rule only explains and never counts apart.'),
  decision: words('§3.4.1 p. 17; §3.4.2 p. 19', '§3.4.1 p. 17; §3.4.2 p. 19'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(d)' }],
  closedBy: 'evaluation.perform',

  gapIn(evaluation, facts) {
    const on = evaluatedOn(evaluation);
    const isOfPart = either(equals(evaluation.scope, 'incident'), equals(evaluation.scope, 'measure'));
    const isRecent = not(after(facts.now, on, facts.interval('evaluation.intervalMonths')));
    return speaksIf(both(isOfPart, isRecent, isEvaluationLacking(facts)), { evaluation: evaluation.title, on });
  },
});
