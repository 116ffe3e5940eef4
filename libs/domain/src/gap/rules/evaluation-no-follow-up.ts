import { after, ifCome } from '../../kernel/at.ts';
import { both, either, equals, given, NO, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Action } from '../../action/action.ts';
import { defineGapRule, lackingAfter, mostPressing, speaksIf } from '../gap-rule.ts';
import { isDated } from '../terms/due-date.ts';
import { evaluatedOn } from '../terms/evaluation-of.ts';
import { dueOfAction, isActionDone } from '../terms/follow-up.ts';

/** What does not fit must be mended: with actions that have an owner and a date, and that get done. */
export const evaluationNoFollowUp = defineGapRule({
  id: 'evaluation-no-follow-up',
  phase: 'act',
  looksAt: 'evaluation',
  tier: 'ap-norm',
  severity: 'medium',
  branches: { inadequate: { severity: 'high', when: words('de conclusie is “niet passend”', 'the conclusion is “inadequate”') } },
  steps: ['sensitive', 'similar-breach'],
  title: words('Evaluatie zonder opvolging', 'Evaluation without follow-up'),
  says: words('Na evaluatie “{evaluation}” ({on}) zijn acties met eigenaar en datum, op tijd afgerond, niet aantoonbaar.', 'After evaluation “{evaluation}” ({on}) no actions with owner and date, completed in time, can be shown.'),
  when: words('De conclusie vraagt om actie, en na de termijn is er geen actie met eigenaar en datum, of een actie is te laat.', 'The conclusion asks for action, and after the term there is no action with owner and date, or an action is overdue.'),
  clears: words('De acties zijn vastgelegd en op tijd uitgevoerd.', 'The actions are recorded and done in time.'),
  notWhen: words('De conclusie is “passend” zonder acties.', 'The conclusion is “adequate” without actions.'),
  decision: words('§3.3.2 p. 17', '§3.3.2 p. 17'),
  cites: [{ source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(d)' }, { source: 'ISO 27001', article: '10.1, 10.2' }],
  closedBy: 'evaluation.follow-up',

  gapIn(evaluation, facts) {
    const asksForAction = either(equals(evaluation.conclusion, 'inadequate'), equals(evaluation.conclusion, 'adequate-with-actions'));
    const actions = facts.of('action', 'originId', evaluation.id).filter((a) => a.originKind === null || a.originKind === 'evaluation');
    const isPlanned = facts.some('action', (a) => both(given(a.owner), isDated(a.dueOn)), actions);
    const isLate = facts.some('action', (a: Action) => {
      const due = dueOfAction(a, facts);
      return due ? both(after(facts.now, due, { days: 0 }), not(isActionDone(a, facts))) : NO;
    }, actions);
    const on = evaluatedOn(evaluation);
    const said = { evaluation: evaluation.title, on };
    const graded = evaluation.conclusion === 'inadequate' ? { branch: 'inadequate' } : {};
    return mostPressing([
      lackingAfter(facts.now, both(asksForAction, not(isPlanned)), ifCome(facts.now, evaluation.approvedOn) ?? on, { days: facts.parameter('evaluation.followUpDays') }, said, graded),
      speaksIf(both(asksForAction, isLate), said, graded),
    ]);
  },
});
