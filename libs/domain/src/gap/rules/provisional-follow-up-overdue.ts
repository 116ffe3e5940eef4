import { daysOf } from '../../kernel/moment.ts';
import { both, either, not } from '../../kernel/truth.ts';
import { plus } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter, silent } from '../gap-rule.ts';
import { breachName, happened } from '../terms/breach-clock.ts';

/** A provisional notification is a promise to come back: within four weeks, or the duty is not met. */
export const provisionalFollowUpOverdue = defineGapRule({
  id: 'provisional-follow-up-overdue',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'high',
  steps: [],
  title: words('Vervolgmelding na voorlopige melding te laat', 'Follow-up to provisional notification overdue'),
  says: words('Datalek “{breach}” is voorlopig gemeld op {provisional}, en een vervolgmelding is niet aantoonbaar. Die moest er uiterlijk {due} zijn.', 'Breach “{breach}” was provisionally notified on {provisional}, and no follow-up can be shown. It was due by {due}.'),
  when: words('Vier weken na de voorlopige melding is er geen vervolgmelding en geen definitieve melding.', 'Four weeks after the provisional notification there is no follow-up and no final notification.'),
  clears: words('Een vervolgmelding of een definitieve melding.', 'A follow-up or a final notification.'),
  notWhen: words('De vier weken lopen nog.', 'The four weeks still run.'),
  decision: words('geen bevinding; Toetsingskader bijlage 3 §11', 'not a finding; breach framework annex 3 §11'),
  cites: [{ source: 'AVG', article: '33(1)' }, { source: 'AVG', article: '33(4)' }],
  closedBy: 'breach.notify',

  gapIn(breach, facts) {
    if (!breach.provisionalAt) return silent;
    const provisional = daysOf(breach.provisionalAt);
    const followed = either(happened(facts.now, breach.followUpAt), happened(facts.now, breach.finalAt));
    const term = { days: facts.parameter('breach.followUpDays') };
    return lackingAfter(facts.now, both(happened(facts.now, breach.provisionalAt), not(followed)), provisional, term, { breach: breachName(breach), provisional }, { lawOf: plus(provisional, term) });
  },
});
