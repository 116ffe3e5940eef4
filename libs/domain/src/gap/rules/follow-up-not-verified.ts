import { isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Action } from '../../action/action.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter, silent } from '../gap-rule.ts';
import { isShownCheck, performedOn } from '../terms/shown-check.ts';

/** The measure whose failure gave rise to the action. */
const measureOf = (action: Action, facts: Facts) => (action.originKind === 'measure' ? facts.one('measure', action.originId) : action.originKind === 'check' ? facts.one('measure', facts.one('check', action.originId)?.measure ?? null) : null);

/** The check named as re-check, or any later one of the same measure, passed after the action was completed. */
function isRechecked(action: Action, facts: Facts): Truth {
  const measure = measureOf(action, facts);
  const completed = action.completedOn ?? UNKNOWN_WHEN;
  return facts.some('check', (c) => {
    const its = facts.one('measure', c.measure);
    return its ? both(truthOf(c.id === action.recheck || c.measure === measure?.id), equals(c.result, 'pass'), isOnOrBefore(completed, performedOn(c)), isShownCheck(c, its, facts)) : truthOf(false);
  });
}

/** Done is not yet solved: look whether the failure is gone. */
export const followUpNotVerified = defineGapRule({
  id: 'follow-up-not-verified',
  phase: 'check',
  looksAt: 'action',
  tier: 'extension',
  severity: 'low',
  steps: ['sensitive', 'similar-breach'],
  title: words('Opvolging niet op werking getoetst', 'Corrective action not verified'),
  says: words('De actie “{action}” is afgerond op {completed}, en een hercontrole is niet aantoonbaar; de termijn liep tot en met {due}.', 'The action “{action}” was completed on {completed}, and no re-check can be shown; the term ran until {due}.'),
  when: words('De actie is afgerond, de termijn voor een hercontrole is voorbij, en het gebrek is niet opnieuw gecontroleerd.', 'The action is completed, the term for a re-check is over, and the failure was not checked again.'),
  clears: words('Een hercontrole slaagt.', 'A re-check passes.'),
  notWhen: words('De actie was alleen administratief.', 'The action was administrative only.'),
  decision: words('§3.3.2 p. 16 (effect)', '§3.3.2 p. 16 (effect)'),
  cites: [{ source: 'ISO 27001', article: '10.2(d)' }, { source: 'AVG', article: '32(1)(d)' }],
  closedBy: 'action.verify',

  gapIn(action, facts) {
    const { completedOn } = action;
    if (!completedOn) return silent;
    const verified = both(sinceKnown(facts.now, action.verifiedOn), isOnOrBefore(completedOn, action.verifiedOn ?? UNKNOWN_WHEN));
    const lacking = both(sinceKnown(facts.now, completedOn), not(equals(action.administrative, true)), not(either(verified, isRechecked(action, facts))));
    return lackingAfter(facts.now, lacking, completedOn, { days: facts.parameter('action.verifyDays') }, { action: action.title, completed: completedOn });
  },
});
