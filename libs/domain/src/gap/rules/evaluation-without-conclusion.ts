import { both, given, not, truthOf } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { evaluatedOn } from '../terms/evaluation-of.ts';

/** An evaluation answers one question: does the level of security still fit the risk? */
export const evaluationWithoutConclusion = defineGapRule({
  id: 'evaluation-without-conclusion',
  phase: 'act',
  looksAt: 'evaluation',
  tier: 'ap-norm',
  severity: 'medium',
  steps: ['sensitive', 'similar-breach'],
  title: words('Evaluatie zonder conclusie', 'Evaluation without conclusion'),
  says: words('Evaluatie “{evaluation}” ({on}) zegt niet aantoonbaar of het beveiligingsniveau nog bij het risico past.', 'Evaluation “{evaluation}” ({on}) does not demonstrably say whether the level of security still fits the risk.'),
  when: words('De evaluatie heeft geen conclusie (passend, passend met acties, niet passend), of zegt niet of het niveau nog bij het risico past.', 'The evaluation has no conclusion (adequate, adequate with actions, inadequate), or does not say whether the level still fits the risk.'),
  clears: words('De conclusie is vastgelegd en vastgesteld.', 'The conclusion is recorded and approved.'),
  notWhen: words('Het is een aanvulling op een andere evaluatie; die draagt de conclusie.', 'It is an addendum to another evaluation; that one bears the conclusion.'),
  decision: words('§3.3.2 p. 16', '§3.3.2 p. 16'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(d)' }, { source: 'ISO 27001', article: '9.3.3' }],
  closedBy: 'evaluation.complete',

  gapIn(evaluation) {
    const concludes = both(given(evaluation.conclusion), given(evaluation.levelStatement));
    return speaksIf(both(truthOf(evaluation.addendumOf === null), not(concludes)), { evaluation: evaluation.title, on: evaluatedOn(evaluation) });
  },
});
