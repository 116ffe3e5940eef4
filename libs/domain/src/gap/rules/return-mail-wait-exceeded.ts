import { after } from '../../kernel/at.ts';
import { daysOf } from '../../kernel/moment.ts';
import { both, either, equals, NO, not, YES } from '../../kernel/truth.ts';
import { plus } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { breachName, dutyOf, happened } from '../terms/breach-clock.ts';

/** Waiting for a letter to come back has an end: call again, close, and look at the level once more. */
export const returnMailWaitExceeded = defineGapRule({
  id: 'return-mail-wait-exceeded',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'low',
  steps: [],
  title: words('Wachttermijn retourpost verstreken', 'Waiting period for returned mail passed'),
  says: words('Bij datalek “{breach}” is teruggave toegezegd op {promised}. Tweede contact uiterlijk {due}, afsluiting uiterlijk {closing} en een nieuw oordeel over het niveau zijn niet alle aantoonbaar.', 'For breach “{breach}” return was promised on {promised}. Second contact by {due}, closing by {closing} and a new judgement of the level cannot all be shown.'),
  when: words('Na de toezegging van teruggave is er na 14 dagen geen tweede contact of na 28 dagen geen afsluiting, of bij de afsluiting is het niveau niet opnieuw beoordeeld.', 'After return was promised there is no second contact after 14 days or no closing after 28 days, or at closing the level was not assessed again.'),
  clears: words('Het contact, de afsluiting en het nieuwe oordeel worden vastgelegd.', 'The contact, the closing and the new judgement are recorded.'),
  notWhen: words('De vernietiging is bevestigd. De termijn loopt nog. Er is al afgesloten vóór het tweede contact nodig was.', 'Destruction is confirmed. The term still runs. It was closed before the second contact was needed.'),
  decision: words('geen bevinding; Toetsingskader bijlage 2', 'not a finding; breach framework annex 2'),
  cites: [{ source: 'AVG', article: '33(5)' }],
  closedBy: 'breach.close',

  gapIn(breach, facts) {
    if (!breach.promisedReturnAt) return silent;
    const promised = daysOf(breach.promisedReturnAt);
    const [contact, closing] = [{ days: facts.parameter('breach.returnContactDays') }, { days: facts.parameter('breach.returnClosingDays') }];
    const closed = happened(facts.now, breach.returnClosedAt);
    const noContact = both(not(happened(facts.now, breach.secondContactAt)), not(closed));
    const late = either(both(after(facts.now, promised, contact), noContact), both(after(facts.now, promised, closing), not(closed)), both(closed, not(happened(facts.now, breach.levelReassessedAt))));
    const waiting = both(happened(facts.now, breach.promisedReturnAt), not(equals(breach.destructionConfirmed, true)));
    const said = { breach: breachName(breach), promised, due: plus(promised, contact), closing: plus(promised, closing) };
    if (late === NO) return both(waiting, not(closed)) === YES ? speaksIf(YES, said, { state: 'announced', lawOf: dutyOf(breach) }) : silent;
    return speaksIf(both(waiting, late), said, { lawOf: dutyOf(breach) });
  },
});
