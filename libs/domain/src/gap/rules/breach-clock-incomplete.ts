import { sinceKnown } from '../../kernel/at.ts';
import { daysOf, wholeDay, type Moment } from '../../kernel/moment.ts';
import { both, either, equals, not, NO, YES, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, silent } from '../gap-rule.ts';
import { breachName, dutyOf, firstMoment, happened, hoursAfter, isUnknownMoment, lackingAfterHours } from '../terms/breach-clock.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

const known = (moment: Moment | null): Moment | null => (moment && !isUnknownMoment(moment) ? moment : null);

/** Without the four moments nobody can tell whether a breach was handled in time. */
export const breachClockIncomplete = defineGapRule({
  id: 'breach-clock-incomplete',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'medium',
  steps: [],
  title: words('Tijdstippen datalek onvolledig', 'Breach timestamps incomplete'),
  says: words('Van datalek “{breach}” zijn {missing} van de {needed} tijdstippen niet ingevuld. De termijn daarvoor liep tot en met {due}.', 'Of breach “{breach}”, {missing} of the {needed} timestamps are not filled in. The term for this ran until {due}.'),
  when: words('Meer dan 72 uur na het eerste bekende tijdstip ontbreekt het tijdstip van het eerste signaal, de interne melding, de vaststelling of, als er is gemeld, de melding aan de AP. Is geen tijdstip bekend, dan telt de datum van het lek.', 'More than 72 hours after the first known timestamp, the time of the first signal, the internal report, the establishing or, if notified, the notification to the AP is missing. If no timestamp is known, the date of the breach counts.'),
  clears: words('De tijdstippen worden ingevuld, met bron.', 'The timestamps are filled in, with their source.'),
  notWhen: words('De 72 uur lopen nog. Het voorval is geen datalek. Zolang een tijdstip ontbreekt, noemt geen regel de melding te laat.', 'The 72 hours still run. The incident is no breach. While a timestamp is missing, no rule calls the notification late.'),
  decision: words('geen bevinding; de tabel van §2.4 p. 5-7 geeft alleen de datum van elk lek', 'not a finding; the table of §2.4 p. 5-7 gives only the date of each breach'),
  cites: [{ source: 'AVG', article: '33(1)' }, { source: 'AVG', article: '33(5)' }, { source: 'Wbp 34a', article: '34a' }],
  closedBy: 'breach.complete',

  gapIn(breach, facts) {
    const filled = (moment: Moment | null): Truth => happened(facts.now, known(moment));
    const notified = either(equals(breach.notified, true), happened(facts.now, breach.notifiedAt), happened(facts.now, breach.provisionalAt), happened(facts.now, breach.finalAt));
    const moments = [filled(breach.firstSignalAt), filled(breach.internalReportAt), filled(breach.establishedAt)];
    const first = either(filled(breach.notifiedAt), filled(breach.provisionalAt), filled(breach.finalAt));
    const needed = notified === NO ? moments : [...moments, either(first, not(notified))];
    const begun = known(breach.firstSignalAt) ?? firstMoment(breach.occurredFrom && wholeDay(breach.occurredFrom), known(breach.internalReportAt), known(breach.establishedAt), known(breach.notifiedAt));
    if (!begun) return silent;
    return lackingAfterHours(facts.now, both(isRealBreach(breach), sinceKnown(facts.now, daysOf(begun)), not(both(...needed))), begun, facts.parameter('breach.notificationHours'),
      { breach: breachName(breach), missing: needed.filter((m) => m !== YES).length, needed: needed.length, due: hoursAfter(begun, facts.parameter('breach.notificationHours')) }, { lawOf: dutyOf(breach) });
  },
});
