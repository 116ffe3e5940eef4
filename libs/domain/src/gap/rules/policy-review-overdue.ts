import { after, ifCome, isOnOrBefore } from '../../kernel/at.ts';
import { both, either, isTrueWord, NO, not } from '../../kernel/truth.ts';
import { firstOf, plus, UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { runs } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { demandedFrom, isDemanded } from '../terms/demanded.ts';
import { isRecalibrated, isReviewed, isRoundOver } from '../terms/recalibration.ts';

/** Policy ages; so do the risks it was made for. */
export const policyReviewOverdue = defineGapRule({
  id: 'policy-review-overdue',
  phase: 'governance',
  looksAt: 'policy',
  tier: 'ap-norm',
  severity: 'low',
  steps: [],
  title: words('Beleid of top-risico’s niet jaarlijks herijkt', 'Policy or top risks not recalibrated yearly'),
  says: words('Een herijking van “{policy}”, of van de risico’s waar het over gaat, is sinds {last} niet op tijd aantoonbaar.', 'A timely recalibration of “{policy}”, or of the risks it is about, cannot be shown since {last}.'),
  when: words('De dag waarvoor het beleid herijkt moest worden is voorbij, of het beleid vraagt elk jaar een herijking van de organisatiebrede risico’s en die is te lang geleden.', 'The day by which the policy had to be reviewed is past, or the policy asks for a yearly recalibration of organisation-wide risks and the last is too long ago.'),
  clears: words('De herijking is met bewijs vastgelegd.', 'The review is recorded with evidence.'),
  notWhen: words('Het beleid geldt niet meer.', 'The policy is no longer in force.'),
  decision: words('eigen beleid, aangehaald in bijlage 1 §1 p. 26 (elk jaar de organisatiebrede risico’s en de verbeterplannen)', 'own policy, quoted in annex 1 §1 p. 26 (every year the organisation-wide risks and the improvement plans)'),
  cites: [{ source: 'AVG', article: '24(2)' }, { source: 'VIR', article: '3' }, { source: 'ISO 27001', article: '9.3' }, { source: 'BIO2', article: '5.01.02' }, { source: 'own policy', article: 'recalibration' }],
  closedBy: 'policy.review',

  gapIn(policy, facts) {
    const yearly = facts.parameter('policy.reviewMonths');
    const { reviewDueOn } = policy;
    const pastDue = reviewDueOn ? both(after(facts.now, reviewDueOn, { days: 0 }),
      not(either(...policy.reviews.map((r) => both(isReviewed(r, facts), isOnOrBefore(plus(reviewDueOn, { months: -yearly }), r.on ?? UNKNOWN_WHEN)))))) : NO;
    const notRecalibrated = either(...facts.of('policy-requirement', 'policy', policy.id).filter((r) => r.demands === 'recalibration').map((r) => {
      const months = r.frequencyMonths !== null && isTrueWord(r.frequencyMonths) ? r.frequencyMonths : yearly;
      return both(isDemanded(r, facts), isRoundOver(demandedFrom(r, facts), months, facts), not(isRecalibrated(policy, months, facts)));
    }));
    const inForce = firstOf(policy.validFrom, policy.approvedOn) ?? UNKNOWN_WHEN;
    const last = policy.reviews.flatMap((r) => ifCome(facts.now, r.on) ?? []).toSorted((a, b) => a.latest - b.latest).at(-1) ?? inForce;
    return speaksIf(both(runs(facts.now, inForce, policy.validTo), either(pastDue, notRecalibrated)), { policy: policy.title, last });
  },
});
