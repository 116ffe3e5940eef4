import { both, either, given, NO, not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, silent, speaksMended } from '../gap-rule.ts';
import { breachName, clockOf, happened, hoursAfter, hoursOver, isLaterThan } from '../terms/breach-clock.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** From the first signal to the people who assess breaches: every hour there is taken from the 72. */
export const breachEscalationLate = defineGapRule({
  id: 'breach-escalation-late',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'medium',
  branches: { long: { severity: 'high', when: words('de interne melding kwam meer dan 72 uur na het eerste signaal', 'the internal report came more than 72 hours after the first signal') } },
  steps: [],
  title: words('Intern te laat doorgezet', 'Internal escalation late'),
  says: words('Datalek “{breach}” moest uiterlijk {due} intern zijn gemeld en uiterlijk {assessed} zijn beoordeeld. Dat is niet aantoonbaar op tijd gebeurd.', 'Breach “{breach}” had to be reported internally by {due} and assessed by {assessed}. It cannot be shown that this was done in time.'),
  when: words('Tussen het eerste signaal en de interne melding ligt meer tijd dan de eigen termijn, of tussen de interne melding en de vaststelling meer dan 72 uur zonder onderzoeksnotities.', 'More time than the own term lies between the first signal and the internal report, or more than 72 hours without investigation notes between the internal report and the establishing.'),
  clears: words('Nooit: daarna blijft het als hersteld feit staan.', 'Never: afterwards it stays as a remedied fact.'),
  notWhen: words('Er is vastgelegd dat het signaal te goeder trouw niet als incident werd gezien. Een onbekend tijdstip is niet te laat.', 'It was recorded that the signal was in good faith held to be no incident. An unknown time is not late.'),
  decision: words('niet in het besluit en niet in het Toetsingskader', 'not in the decision and not in the breach framework'),
  cites: [{ source: 'AVG', article: '33(1)' }, { source: 'AVG', article: '33(2)', remark: words('(alleen als verwerker)', '(processor only)') }, { source: 'AVG', article: '24(1)' }, { source: 'BIO2', article: '5.24.01-02' }],
  closedBy: 'breach.complete',

  gapIn(breach, facts) {
    const { signal, report, established } = clockOf(breach);
    const own = facts.parameter('breach.escalationHours');
    const legal = facts.parameter('breach.notificationHours');
    const judged = both(isRealBreach(breach), not(given(breach.notIncidentJudgement)));
    const slowReport = both(judged, hoursOver(facts.now, signal, own), isLaterThan(report, signal, own));
    const verySlow = both(hoursOver(facts.now, signal, legal), isLaterThan(report, signal, legal));
    const slowAssessment = report ? both(judged, hoursOver(facts.now, report, legal), isLaterThan(established, report, legal), not(someEvidence(breach.investigationNotes, facts))) : NO;
    const late = either(slowReport, slowAssessment);
    if (late === NO) return silent;
    const ended = slowReport === YES ? happened(facts.now, report) : happened(facts.now, breach.establishedAt);
    const due = hoursAfter(signal, own);
    return speaksMended(late, ended, 'remedied', { breach: breachName(breach), due, assessed: hoursAfter(report ?? signal, report ? legal : own + legal) }, {
      lawOf: slowReport === YES || !report ? due : hoursAfter(report, legal),
      ...(slowReport === YES && verySlow === YES ? { branch: 'long' } : {}),
    });
  },
});
