import { isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, isTrueWord, MAYBE, NO, not, same, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { onDay, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type PolicyRequirement } from '../../norm/policy.ts';
import { type Unit } from '../../organisation/organisation.ts';
import { type Facts } from '../facts.ts';
import { demandedFrom, isDemanded } from './demanded.ts';
import { isDelivered, lastPeriod, someReportOn, type Period } from './reporting-period.ts';

/** The period a report was due on, and whether it is lacking. */
export interface Lack { readonly period: Period; readonly lacking: Truth }

const spans = (from: When | null, to: When | null, period: Period): Truth =>
  both(from ? isOnOrBefore(from, onDay(period.from)) : YES, to ? isOnOrBefore(onDay(period.to), to) : YES);
const monthsOf = (r: PolicyRequirement | null, facts: Facts): number =>
  (r && r.frequencyMonths !== null && isTrueWord(r.frequencyMonths) ? r.frequencyMonths : facts.parameter('report.intervalMonths'));

/** Where no report of these kinds was registered by then, it is not known whether there were any. */
export const areReportsRegistered = (by: When, facts: Facts, kinds?: readonly string[]): boolean =>
  facts.all('delivered-report').some((r) => (kinds === undefined || (r.kind !== null && kinds.includes(r.kind))) && isOnOrBefore(r.deliveredOn ?? UNKNOWN_WHEN, by) !== NO);

/** Does a unit have to report: named by the requirement, or where none is named, with a processing of its own? */
function hasToReport(unit: Unit, r: PolicyRequirement, period: Period, facts: Facts): Truth {
  const named = r.units.length > 0 ? truthOf(r.units.includes(unit.id)) : facts.some('processing', (p) => both(same(p.unit, unit.id), spans(p.startedOn ?? UNKNOWN_WHEN, p.endedOn, period)));
  return both(named, spans(unit.validFrom, unit.validTo, period));
}

/** Is the report of a unit on the last period that ended so many days ago lacking, by this requirement? */
export function divisionReportOf(unit: Unit, r: PolicyRequirement, graceDays: number, facts: Facts): Lack {
  const period = lastPeriod(facts.now, monthsOf(r, facts), graceDays);
  const reported = someReportOn(period, facts, (report) => both(equals(report.kind, 'division'), same(report.unit, unit.id)));
  const registered = areReportsRegistered(onDay(period.to + graceDays), facts) ? YES : MAYBE;
  return { period, lacking: both(isDemanded(r, facts), spans(demandedFrom(r, facts), null, period), hasToReport(unit, r, period, facts), not(reported), registered) };
}

/** Reports the Board reads. */
export const TO_BOARD = ['board', 'ad-hoc'];
/** Delivered to the Board, and what the Board did with it recorded. */
export const reachedBoard = (report: Parameters<typeof isDelivered>[0], facts: Facts): Truth =>
  both(either(equals(report.kind, 'board'), equals(report.kind, 'ad-hoc')), isDelivered(report, facts), sinceKnown(facts.now, report.receivedOn));

/** Is the report to the Board on the last period that ended so many days ago lacking, while something was processed in it? */
export function boardReport(r: PolicyRequirement | null, graceDays: number, facts: Facts): Lack {
  const period = lastPeriod(facts.now, monthsOf(r, facts), graceDays);
  const processed = facts.some('processing', (p) => spans(p.startedOn ?? UNKNOWN_WHEN, p.endedOn, period));
  const demanded = r ? both(isDemanded(r, facts), spans(demandedFrom(r, facts), null, period)) : YES;
  const reported = someReportOn(period, facts, (report) => both(equals(report.kind, 'board'), reachedBoard(report, facts)));
  return { period, lacking: both(demanded, processed, not(reported), areReportsRegistered(onDay(period.to + graceDays), facts, TO_BOARD) ? YES : MAYBE) };
}
