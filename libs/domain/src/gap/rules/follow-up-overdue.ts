import { after } from '../../kernel/at.ts';
import { not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter, silent } from '../gap-rule.ts';
import { dueOfAction, isActionDone } from '../terms/follow-up.ts';

/** An action has a date, and the date comes. */
export const followUpOverdue = defineGapRule({
  id: 'follow-up-overdue',
  phase: 'check',
  looksAt: 'action',
  tier: 'ap-norm',
  severity: 'medium',
  branches: { long: { severity: 'high', when: words('de eerste einddatum is langer voorbij dan de termijn voor ernstige uitloop', 'the first due date is longer past than the term for a serious slip') } },
  steps: ['sensitive', 'similar-breach'],
  title: words('Opvolgactie te laat', 'Follow-up action overdue'),
  says: words('De actie “{action}” was eerst nodig op {first}, moest klaar zijn op {due}, en is niet aantoonbaar afgerond.', 'The action “{action}” was first due on {first}, had to be ready by {due}, and is not demonstrably completed.'),
  when: words('De einddatum is voorbij en de actie is niet met bewijs afgerond.', 'The due date is past and the action is not completed with evidence.'),
  clears: words('De actie is met bewijs afgerond. Een nieuwe datum telt alleen bij besluit; leeftijd en ernst tellen vanaf de eerste datum.', 'The action is completed with evidence. A new date counts only by decision; age and severity count from the first date.'),
  notWhen: words('De einddatum is nog niet voorbij.', 'The due date is not past.'),
  decision: words('§3.3.2 p. 16', '§3.3.2 p. 16'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '10.2' }],
  closedBy: 'action.complete',

  gapIn(action, facts) {
    const first = action.dueOn;
    const due = dueOfAction(action, facts);
    if (!first || !due) return silent;
    const long = after(facts.now, first, { days: facts.parameter('action.longOverdueDays') }) === YES;
    return lackingAfter(facts.now, not(isActionDone(action, facts)), due, { days: 0 }, { action: action.title, first }, long ? { branch: 'long' } : {});
  },
});
