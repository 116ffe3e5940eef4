import { isBefore } from '../../kernel/at.ts';
import { both, either, equals, given, MAYBE, not, same, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Check } from '../../check/check.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { titleOf } from '../dossier.ts';
import { defineGapRule, lackingAfter, silent } from '../gap-rule.ts';
import { isPatternAccepted, isRiskAccepted } from '../terms/acceptance.ts';
import { isShownCheck, performedOn } from '../terms/shown-check.ts';
import { isActionDone } from '../terms/follow-up.ts';

/** An action with owner and date that came from this check, or one still open on the same cause. */
function hasAction(check: Check, facts: Facts): Truth {
  return facts.some('action', (a) => both(given(a.owner), truthOf(a.dueOn !== null), either(
    both(equals(a.originKind, 'check'), truthOf(a.originId === check.id)),
    both(same(a.cause, check.cause), not(isActionDone(a, facts))),
  )));
}
/** A later check of the same things passed. */
const passedLater = (check: Check, measure: Measure, facts: Facts): Truth => facts.some('check', (c) => both(
  truthOf(check.kinds.every((kind) => c.kinds.includes(kind))), equals(c.result, 'pass'), isBefore(performedOn(check), performedOn(c)), isShownCheck(c, measure, facts),
), facts.of('check', 'measure', measure.id));

/** Finding a failure is the reason to check; then something has to happen. */
export const failedCheckNoFollowUp = defineGapRule({
  id: 'failed-check-no-follow-up',
  phase: 'check',
  looksAt: 'check',
  tier: 'ap-norm',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Gebrek gevonden, geen opvolging', 'Check found a failure, no follow-up'),
  says: words('De controle van “{measure}” op {on} vond een gebrek, en een actie met eigenaar en datum is niet aantoonbaar; de termijn liep tot en met {due}.', 'The check of “{measure}” on {on} found a failure, and no action with owner and date can be shown; the term ran until {due}.'),
  when: words('Een controle voldoet niet of maar deels, de termijn voor opvolging is voorbij, en er is geen actie met eigenaar en datum en geen acceptatie.', 'A check fails or passes in part, the term for follow-up is over, and there is no action with owner and date and no acceptance.'),
  clears: words('Een actie met eigenaar en datum is vastgelegd, of een latere controle op hetzelfde slaagt.', 'An action with owner and date is recorded, or a later check of the same passes.'),
  notWhen: words('Een open actie op dezelfde oorzaak dekt het gebrek al.', 'An open action on the same cause covers the failure already.'),
  decision: words('§3.3.1 p. 13; §3.3.2 p. 16', '§3.3.1 p. 13; §3.3.2 p. 16'),
  cites: [{ source: 'AVG', article: '24(1)' }, { source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(d)' }, { source: 'ISO 27001', article: '10.2' }],
  closedBy: 'action.record',

  gapIn(check, facts) {
    const measure = facts.one('measure', check.measure);
    if (!measure) return silent;
    const failed = either(equals(check.result, 'fail'), equals(check.result, 'partial'));
    const accepted = either(...measure.againstPatterns.map((p) => isPatternAccepted(p, facts)), ...measure.risks.flatMap(({ risk }) => facts.one('risk', risk) ?? []).map((r) => isRiskAccepted(r, facts)));
    const lacking = both(failed, not(hasAction(check, facts)), not(passedLater(check, measure, facts)), accepted === MAYBE ? MAYBE : YES);
    const on = performedOn(check);
    return lackingAfter(facts.now, lacking, on, { days: facts.parameter('check.followUpDays') }, { measure: titleOf('measure', measure), on }, accepted === YES ? { state: 'accepted' } : {});
  },
});
