import { isBefore } from '../../kernel/at.ts';
import { both, either, NO, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { evaluatedOn, isTooEarly, measuresIn, settles } from '../terms/evaluation-of.ts';

/** What was introduced yesterday cannot be evaluated today. The evaluation does not count for that measure. */
export const evaluationTooEarly = defineGapRule({
  id: 'evaluation-too-early',
  phase: 'act',
  looksAt: 'evaluation',
  tier: 'ap-finding',
  severity: 'low',
  steps: ['sensitive', 'similar-breach'],
  title: words('Net ingevoerde maatregel geëvalueerd', 'Measure evaluated right after introduction'),
  says: words('Evaluatie “{evaluation}” ({on}) kwam te vroeg om iets te zeggen over: {measures}.', 'Evaluation “{evaluation}” ({on}) came too early to say anything about: {measures}.'),
  when: words('Een maatregel is geëvalueerd voordat hij lang genoeg werkte, of terwijl hij niet was ingevoerd.', 'A measure was evaluated before it had run long enough, or while it had not been introduced.'),
  clears: words('Een latere evaluatie van de maatregel.', 'A later evaluation of the measure.'),
  notWhen: words('De maatregel werkte lang genoeg. Een functionele test van een technische blokkade mag vroeg, maar is een controle en geen evaluatie.', 'The measure had run long enough. A functional test of a technical block may be early, but is a check and no evaluation.'),
  decision: words('§3.4.1 p. 18', '§3.4.1 p. 18'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '9.1' }],
  closedBy: 'evaluation.perform',

  gapIn(evaluation, facts) {
    const on = evaluatedOn(evaluation);
    const early = measuresIn(evaluation, facts).map((m) => {
      const later = facts.some('evaluation', (e) => both(isBefore(on, evaluatedOn(e)), settles(e, m, facts)));
      return { title: m.title, truth: both(isTooEarly(evaluation, m, facts), not(later)) };
    });
    const worst = either(...early.map((e) => e.truth));
    if (worst === NO) return silent;
    return speaksIf(worst, { evaluation: evaluation.title, on, measures: early.filter((e) => e.truth === worst).map((e) => e.title).join(', ') });
  },
});
