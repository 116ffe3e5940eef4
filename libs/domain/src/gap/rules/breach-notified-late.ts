import { both, either, equals, given, isTrueWord, MAYBE, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Breach } from '../../breach/breach.ts';
import { defineGapRule, silent, speaksIf, speaksMended } from '../gap-rule.ts';
import { breachName, clockOf, happened, hoursAfter, hoursOver, isLaterThan } from '../terms/breach-clock.ts';
import { decidedLevel, decidedNotify, isAtLeastConsiderable } from '../terms/breach-decision.ts';
import { type Facts } from '../facts.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** Decided so, done so, or of a level at which one always notifies; undecided: cannot be told (Toetsingskader parts 2 and 3). */
function isNotifiable(breach: Breach, facts: Facts): Truth {
  const decided = decidedNotify(breach, facts);
  const saidSo = either(equals(decided, true), equals(breach.notified, true), isAtLeastConsiderable(decidedLevel(breach, facts)));
  return both(isRealBreach(breach), equals(decided, false) === YES ? NO : saidSo === NO && !isTrueWord(decided ?? 'unknown') ? MAYBE : saidSo);
}

/** The clock of 72 hours to the AP; the strict reading of it starts with the first signal and is only named. */
export const breachNotifiedLate = defineGapRule({
  id: 'breach-notified-late',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'high',
  branches: {
    explained: { severity: 'medium', when: words('er is een reden voor het uitstel vastgelegd', 'a reason for the delay is recorded') },
    'strict-clock': { severity: 'info', when: words('alleen te laat als men telt vanaf het eerste signaal: mogelijk te laat', 'late only when counted from the first signal: possibly late') },
  },
  steps: [],
  title: words('Te laat gemeld aan de AP', 'Notified to the AP too late'),
  says: words('Datalek “{breach}” moest uiterlijk {due} bij de AP zijn gemeld, en dat is niet aantoonbaar op tijd gebeurd. Geteld vanaf het eerste signaal was melden na {strict} mogelijk te laat.', 'Breach “{breach}” had to be notified to the AP by {due}, and it cannot be shown that this was done in time. Counted from the first signal, notifying after {strict} was possibly late.'),
  when: words('Een te melden datalek is meer dan 72 uur na de vaststelling nog niet gemeld, of later dan dat gemeld; een voorlopige melding telt. Alleen te laat geteld vanaf het eerste signaal met een kort onderzoek: dan ter informatie.', 'A notifiable breach is not yet notified more than 72 hours after it was established, or was notified later than that; a provisional notification counts. Late only when counted from the first signal with a short investigation: then for information.'),
  clears: words('Nooit: na de melding blijft het als hersteld feit staan. Een vastgelegde reden voor het uitstel verlaagt de ernst.', 'Never: after the notification it stays as a remedied fact. A recorded reason for the delay lowers the severity.'),
  notWhen: words('Van vóór 1 januari 2016: er was geen meldplicht. Tot en met 24 mei 2018 geldt de drempel van de Wbp. Uren zijn klokuren, geen werkuren. Een onbekend tijdstip is niet te laat.', 'Before 1 January 2016: there was no duty. Until 24 May 2018 the threshold of the Wbp holds. Hours are clock hours, not working hours. An unknown time is not late.'),
  decision: words('geen bevinding; Toetsingskader deel 3 en bijlage 3 §4', 'not a finding; breach framework part 3 and annex 3 §4'),
  cites: [{ source: 'AVG', article: '33(1)' }, { source: 'Wbp 34a', article: '34a(1)' }, { source: 'WP250', article: 'II.A' }, { source: 'EDPB 9/2022', article: 'II.A' }],
  closedBy: 'breach.notify',

  gapIn(breach, facts) {
    const { signal, established, notified } = clockOf(breach);
    const hours = facts.parameter('breach.notificationHours');
    const strictHours = facts.parameter('breach.escalationHours') + hours;
    const notifiable = isNotifiable(breach, facts);
    const late = both(notifiable, hoursOver(facts.now, established, hours), isLaterThan(notified, established, hours));
    const lateStrictly = both(notifiable, hoursOver(facts.now, signal, strictHours), isLaterThan(notified, signal, strictHours));
    const due = hoursAfter(established, hours);
    const said = { breach: breachName(breach), due, strict: hoursAfter(signal, strictHours) };
    const done = happened(facts.now, notified);
    const more = { lawOf: due, ...(given(breach.delayReason) === YES ? { branch: 'explained' } : {}) };
    if (late !== NO) return speaksMended(late, done, 'remedied', said, more);
    if (lateStrictly !== NO) return speaksMended(lateStrictly, done, 'remedied', said, { branch: 'strict-clock', lawOf: due });
    const waiting = both(notifiable, not(done), not(hoursOver(facts.now, established, hours)), happened(facts.now, breach.establishedAt));
    return waiting === YES ? speaksIf(YES, said, { ...more, state: 'announced' }) : silent;
  },
});
