import { not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { evaluatedOn, hasDocument } from '../terms/evaluation-of.ts';

/** An evaluation that left no paper of the time cannot be told from one that did not take place. */
export const evaluationWithoutEvidence = defineGapRule({
  id: 'evaluation-without-evidence',
  phase: 'act',
  looksAt: 'evaluation',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Evaluatie niet onderbouwd met stukken', 'Evaluation not documented'),
  says: words('Van evaluatie “{evaluation}” ({on}) is geen stuk uit die tijd aantoonbaar. De termijn liep tot en met {due}.', 'Of evaluation “{evaluation}” ({on}) no document of the time can be shown. The term ran until {due}.'),
  when: words('Bij de evaluatie hoort geen stuk uit die tijd, of alleen een stuk van veel later.', 'The evaluation has no document of the time, or only one of much later.'),
  clears: words('Een stuk uit die tijd. Later opgeschreven herinneringen tellen niet.', 'A document of the time. Memories written down later do not count.'),
  notWhen: words('De termijn om het verslag vast te leggen loopt nog.', 'The term to record the report still runs.'),
  decision: words('§2.6.2 p. 8; bijlage 1 §2.2 p. 33-35, 41', '§2.6.2 p. 8; annex 1 §2.2 p. 33-35, 41'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '7.5, 9.3.3' }],
  closedBy: 'evaluation.complete',

  gapIn(evaluation, facts) {
    const on = evaluatedOn(evaluation);
    return lackingAfter(facts.now, not(hasDocument(evaluation, facts)), on, { days: facts.parameter('evidence.graceDays') }, { evaluation: evaluation.title, on });
  },
});
