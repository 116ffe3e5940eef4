import { isBefore } from '../../kernel/at.ts';
import { daysOf } from '../../kernel/moment.ts';
import { both, either, equals, given, NO, not, YES } from '../../kernel/truth.ts';
import { onDay } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { SOURCES } from '../../law/sources.ts';
import { defineGapRule } from '../gap-rule.ts';
import { breachName, clockOf, happened, hoursAfter, lackingAfterHours } from '../terms/breach-clock.ts';
import { decidedNotify } from '../terms/breach-decision.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** Not notifying is a decision of a person, with the exception it rests on and the reasons. */
export const breachNotNotifiedUnreasoned = defineGapRule({
  id: 'breach-not-notified-unreasoned',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'high',
  branches: { 'before-avg': { severity: 'info', when: words('het lek viel vóór 25 mei 2018: vastleggen was onder de drempel van de Wbp nog geen plicht', 'the breach was before 25 May 2018: below the threshold of the Wbp recording was not yet a duty') } },
  steps: [],
  title: words('Niet gemeld zonder onderbouwing', 'Not notified without reasons'),
  says: words('Datalek “{breach}” is niet gemeld aan de AP, en een besluit daarover met uitzondering en redenen is niet aantoonbaar. Dat besluit moest er uiterlijk {due} zijn.', 'Breach “{breach}” was not notified to the AP, and no decision on this with its exception and reasons can be shown. It was due by {due}.'),
  when: words('Het datalek is niet gemeld, en 72 uur na de vaststelling is er geen gedateerd besluit van een persoon met de code van een uitzondering en met redenen.', 'The breach was not notified, and 72 hours after it was established there is no dated decision of a person with the code of an exception and with reasons.'),
  clears: words('Een gedateerd besluit met uitzondering en redenen.', 'A dated decision with an exception and reasons.'),
  notWhen: words('De 72 uur lopen nog. Vóór 25 mei 2018 is het alleen ter informatie.', 'The 72 hours still run. Before 25 May 2018 it is for information only.'),
  decision: words('geen bevinding; §2.4 p. 5 voetnoot 23 (negende lek niet gemeld); Toetsingskader deel 3', 'not a finding; §2.4 p. 5 footnote 23 (ninth breach not notified); breach framework part 3'),
  cites: [{ source: 'AVG', article: '33(1)' }, { source: 'AVG', article: '33(5)' }, { source: 'AVG', article: '5(2)' }, { source: 'Wbp 34a', article: '34a(1)' }],
  closedBy: 'breach.decide',

  gapIn(breach, facts) {
    const decided = decidedNotify(breach, facts);
    const notNotified = both(either(equals(decided, false), both(not(given(decided)), equals(breach.notified, false))), not(equals(breach.notified, true)));
    const reasoned = breach.humanDecision.map((d) => both(happened(facts.now, d.at), given(d.by), given(d.exception), given(d.reason)));
    const { established } = clockOf(breach);
    const due = hoursAfter(established, facts.parameter('breach.notificationHours'));
    const beforeAvg = isBefore(daysOf(established), onDay(SOURCES.AVG.from)) === YES;
    return lackingAfterHours(facts.now, both(isRealBreach(breach), notNotified, happened(facts.now, established), not(either(NO, ...reasoned))), established, facts.parameter('breach.notificationHours'),
      { breach: breachName(breach) }, { lawOf: due, ...(beforeAvg ? { branch: 'before-avg' } : {}) });
  },
});
