import { both, either, NO, not, YES } from '../../kernel/truth.ts';
import { UNKNOWN_MOMENT } from '../../kernel/moment.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, silent } from '../gap-rule.ts';
import { breachName, clockOf, dutyOf, firstMoment, happened, hoursOver, lackingAfterHours } from '../terms/breach-clock.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** A proposal is no decision: the judgement stays with people. */
export const breachHumanDecisionMissing = defineGapRule({
  id: 'breach-human-decision-missing',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'medium',
  branches: { 'hours-left': { severity: 'high', when: words('van de 72 uur na de vaststelling zijn er minder dan 24 over', 'fewer than 24 of the 72 hours after establishing remain') } },
  steps: [],
  title: words('Voorstel niet door mens besloten', 'Proposal not decided by a human'),
  says: words('Voor datalek “{breach}” ligt er een voorstel, en een besluit van een persoon is niet aantoonbaar. Dat moest er uiterlijk {due} zijn.', 'There is a proposal for breach “{breach}”, and no decision of a person can be shown. It was due by {due}.'),
  when: words('Er is een voorstel over niveau, melden of informeren, en 48 uur later is er geen besluit van een persoon.', 'There is a proposal on level, notifying or informing, and 48 hours later there is no decision of a person.'),
  clears: words('Een besluit van een persoon.', 'A decision of a person.'),
  notWhen: words('De 48 uur lopen nog. Er is geen voorstel.', 'The 48 hours still run. There is no proposal.'),
  decision: words('geen bevinding; Toetsingskader (het oordeel blijft bij Bureau Gegevensbescherming)', 'not a finding; breach framework (judgement stays with the Data Protection Office)'),
  cites: [{ source: 'AVG', article: '33(1)' }, { source: 'AVG', article: '5(2)' }],
  closedBy: 'breach.decide',

  gapIn(breach, facts) {
    const proposed = firstMoment(...breach.proposal.map((p) => p.at ?? UNKNOWN_MOMENT).filter((at) => happened(facts.now, at) !== NO));
    if (!proposed) return silent;
    const decided = either(NO, ...breach.humanDecision.map((d) => happened(facts.now, d.at ?? UNKNOWN_MOMENT)));
    const hurry = facts.parameter('breach.notificationHours') - facts.parameter('breach.hurryHours');
    const more = { lawOf: dutyOf(breach), ...(hoursOver(facts.now, clockOf(breach).established, hurry) === YES ? { branch: 'hours-left' } : {}) };
    return lackingAfterHours(facts.now, both(isRealBreach(breach), happened(facts.now, proposed), not(decided)), proposed, facts.parameter('breach.humanDecisionHours'), { breach: breachName(breach) }, more);
  },
});
