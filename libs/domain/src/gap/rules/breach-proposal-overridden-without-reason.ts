import { isOnOrBefore } from '../../kernel/at.ts';
import { UNKNOWN_MOMENT } from '../../kernel/moment.ts';
import { both, differ, either, equals, fits, given, MAYBE, NO, not, truthOf, type Known, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { breachName, dutyOf, happened, lastOf } from '../terms/breach-clock.ts';

const flagsDiffer = (a: Known<boolean>, b: Known<boolean>): Truth => (a === null || b === null ? NO : a === 'unknown' || b === 'unknown' ? MAYBE : truthOf(a !== b));
/** A factor of the breach framework named in a reason: 2.1 to 2.9. */
const NAMES_FACTOR = /\b2\.[1-9]\b/;

/** Deviating from the proposal is allowed, with a reason that names the factor that weighed otherwise. */
export const breachProposalOverriddenWithoutReason = defineGapRule({
  id: 'breach-proposal-overridden-without-reason',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'medium',
  steps: [],
  title: words('Afgeweken van voorstel zonder reden', 'Override without reason'),
  says: words('Het besluit over datalek “{breach}” wijkt af van het voorstel, en een reden die een factor noemt is niet aantoonbaar.', 'The decision on breach “{breach}” differs from the proposal, and no reason that names a factor can be shown.'),
  when: words('Het besluit van een persoon wijkt af van het voorstel over niveau, melden of informeren, en de reden ontbreekt of noemt geen factor.', 'The decision of a person differs from the proposal on level, notifying or informing, and the reason is missing or names no factor.'),
  clears: words('Een reden die een factor noemt.', 'A reason that names a factor.'),
  notWhen: words('Het besluit volgt het voorstel. Het voorstel kwam pas na het besluit.', 'The decision follows the proposal. The proposal came only after the decision.'),
  decision: words('geen bevinding; Toetsingskader deel 2, conclusie', 'not a finding; breach framework part 2, conclusion'),
  cites: [{ source: 'AVG', article: '33(5)' }, { source: 'AVG', article: '5(2)' }],
  closedBy: 'breach.decide',

  gapIn(breach, facts) {
    const decision = lastOf(breach.humanDecision, facts);
    if (!decision) return silent;
    const at = decision.at ?? UNKNOWN_MOMENT;
    const before = breach.proposal.filter((p) => isOnOrBefore(p.at ?? UNKNOWN_MOMENT, at) !== NO);
    const proposal = lastOf(before, facts);
    if (!proposal) return silent;
    const deviates = either(differ(decision.level, proposal.level), flagsDiffer(decision.notify, proposal.notify), flagsDiffer(decision.inform, proposal.inform));
    const reasoned = both(given(decision.reason), either(equals(decision.factorsCited, true), fits(decision.reason, (r) => NAMES_FACTOR.test(r))));
    const inOrder = isOnOrBefore(proposal.at ?? UNKNOWN_MOMENT, at);
    return speaksIf(both(happened(facts.now, at), inOrder, deviates, not(reasoned)), { breach: breachName(breach) }, { lawOf: dutyOf(breach) });
  },
});
