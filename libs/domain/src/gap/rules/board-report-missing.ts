import { after, isOnOrBefore, reached } from '../../kernel/at.ts';
import { daysOf } from '../../kernel/moment.ts';
import { both, either, equals, MAYBE, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { onDay, plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { clustersOf, establishedOn } from '../terms/cluster.ts';
import { isDemanded } from '../terms/demanded.ts';
import { areReportsRegistered, boardReport, reachedBoard, TO_BOARD } from '../terms/periodic-report.ts';

/** The Board did not hear in time of something critical that happened on that day. */
function isUntold(event: When, facts: Facts): Truth {
  const told = facts.some('delivered-report', (r) => both(reachedBoard(r, facts), isOnOrBefore(event, r.deliveredOn ?? UNKNOWN_WHEN)));
  return both(after(facts.now, event, { days: facts.parameter('report.adHocDays') }), not(told));
}

/** A very large breach, or the third similar one. */
function isBreachUntold(facts: Facts): Truth {
  const third = facts.parameter('report.adHocFromBreach');
  const veryLarge = facts.some('breach', (b) => both(equals(b.level, 'very-large'), isUntold(b.concludedAt ? daysOf(b.concludedAt) : establishedOn(b), facts)));
  const similar = facts.all('pattern').flatMap((p) => [...clustersOf(p.id, facts)]).filter((c) => c.certain <= third && c.breaches.length >= third);
  return either(veryLarge, ...similar.map((c) => both(c.isCluster, c.certain === third ? YES : MAYBE, isUntold(establishedOn(c.last), facts))));
}
/** A critical gap that has been open for long. */
function isGapUntold(facts: Facts): Truth {
  const open = facts.openGapsOn?.(facts.now.day, facts.mode);
  if (!open) return NO;
  if (open.until !== null) reached(facts.now, open.until);
  return either(...open.gaps.map((g) => (g.severity === 'critical' && g.since !== null ? isUntold(onDay(g.since + facts.parameter('report.criticalGapDays')), facts) : NO)));
}

/** Who is responsible in the end must know how it stands. */
export const boardReportMissing = defineGapRule({
  id: 'board-report-missing',
  phase: 'governance',
  looksAt: 'organisation',
  tier: 'ap-norm',
  severity: 'high',
  steps: [],
  title: words('Rapportage aan Raad van Bestuur / coalitie IB&P ontbreekt', 'Report to the Board or IB&P coalition missing'),
  says: words('Een rapportage aan de Raad van Bestuur over de periode tot en met {to}, of over een ernstige gebeurtenis, met vastgelegde ontvangst, is niet aantoonbaar.', 'A report to the Board on the period until {to}, or on a serious event, with its receipt recorded, cannot be shown.'),
  when: words('Over de laatste periode is na de extra dagen geen rapportage bij de Raad van Bestuur aangekomen, of een zeer groot datalek, een derde soortgelijk datalek of een lang open kritiek gat is niet binnen veertien dagen gemeld.', 'No report on the last period reached the Board after the days of grace, or a very large breach, a third similar breach or a critical gap open for long was not reported within fourteen days.'),
  clears: words('De rapportage is geleverd, en ontvangst of besluit van de Raad van Bestuur is vastgelegd.', 'The report is delivered, and receipt or decision of the Board is recorded.'),
  notWhen: words('Is er nooit een rapportage geregistreerd, dan is niet bekend of zij er was: de stand is onbekend.', 'Where no report was ever registered it is not known whether there was one: the state is unknown.'),
  decision: words('bijlage 1 §1 p. 26 (periodiek of bij bijzonderheden); het besluit zegt niet of er in 2016-2018 is gerapporteerd', 'annex 1 §1 p. 26 (periodic or on particulars); the decision is silent on whether reports were sent in 2016-2018'),
  cites: [{ source: 'AVG', article: '24(1)' }, { source: 'ISO 27001', article: '9.3' }, { source: 'BIO2', article: '5.36.01' }, { source: 'own policy', article: 'board-report' }],
  closedBy: 'report.deliver',

  gapIn(_, facts) {
    const grace = facts.parameter('report.graceDays');
    const demands = facts.of('policy-requirement', 'demands', 'board-report').filter((r) => isDemanded(r, facts) !== NO);
    const byEach = (graceDays: number) => (demands.length > 0 ? demands.map((r) => boardReport(r, graceDays, facts)) : [boardReport(null, graceDays, facts)]).toSorted((a, b) => b.lacking - a.lacking)[0];
    const late = byEach(grace);
    if (!late) return silent;
    const to = onDay(late.period.to);
    const registered = areReportsRegistered(UNKNOWN_WHEN, facts, TO_BOARD) ? YES : MAYBE;
    const untold = late.lacking === YES ? NO : both(registered, isBreachUntold(facts));
    const lacking = either(late.lacking, untold);
    if (lacking !== NO) return speaksIf(lacking, { to });
    if (isGapUntold(facts) !== NO) return speaksIf(isGapUntold(facts), { to });
    const running = byEach(0);
    return running ? speaksIf(running.lacking, { to: onDay(running.period.to), due: plus(onDay(running.period.to), { days: grace }) }, { state: 'announced' }) : silent;
  },
});
