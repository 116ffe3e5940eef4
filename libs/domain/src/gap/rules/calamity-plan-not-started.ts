import { both, either, equals, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule } from '../gap-rule.ts';
import { breachName, dutyOf, happened, lackingAfterHours } from '../terms/breach-clock.ts';
import { concludedAt, decidedLevel } from '../terms/breach-decision.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** The gravest breaches are no matter for the breach desk alone. */
export const calamityPlanNotStarted = defineGapRule({
  id: 'calamity-plan-not-started',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'critical',
  steps: [],
  title: words('Calamiteitenplan niet gestart of FG niet geïnformeerd', 'Calamity plan not started or FG not informed'),
  says: words('Bij datalek “{breach}” is niet aantoonbaar dat het Calamiteitenplan is gestart en dat FG en juristen zijn betrokken. Dat moest uiterlijk {due}.', 'Of breach “{breach}” it cannot be shown that the calamity plan was started and that FG and lawyers were involved. This was due by {due}.'),
  when: words('Het niveau is zeer groot, of de adviseur besloot bij aanzienlijk tot het Calamiteitenplan, en 24 uur na de conclusie is het plan niet gestart of de FG niet geïnformeerd; bij zeer groot ook als Juridische Zaken niet is geraadpleegd.', 'The level is very large, or the adviser decided on the calamity plan at considerable, and 24 hours after the conclusion the plan was not started or the FG not informed; at very large also when Legal Affairs was not consulted.'),
  clears: words('Start van het plan, bericht aan de FG en raadpleging worden vastgelegd.', 'Start of the plan, message to the FG and consultation are recorded.'),
  notWhen: words('Het niveau is aanzienlijk en de adviseur besloot niet tot het plan. De 24 uur lopen nog.', 'The level is considerable and the adviser did not decide on the plan. The 24 hours still run.'),
  decision: words('geen bevinding; Toetsingskader deel 2 en bijlage 2', 'not a finding; breach framework part 2 and annex 2'),
  cites: [{ source: 'AVG', article: '33' }, { source: 'AVG', article: '38(1)' }],
  closedBy: 'breach.start-calamity-plan',

  gapIn(breach, facts) {
    const level = decidedLevel(breach, facts);
    const veryLarge = equals(level, 'very-large');
    const asked = either(veryLarge, both(equals(level, 'considerable'), equals(breach.calamityByAdviser, true)));
    const missing = either(not(happened(facts.now, breach.calamityStartedAt)), not(happened(facts.now, breach.fgInformedAt)), both(veryLarge, not(happened(facts.now, breach.jzConsultedAt))));
    const concluded = concludedAt(breach, facts);
    return lackingAfterHours(facts.now, both(isRealBreach(breach), asked, missing, happened(facts.now, concluded)), concluded, facts.parameter('breach.calamityHours'), { breach: breachName(breach) }, { lawOf: dutyOf(breach) });
  },
});
