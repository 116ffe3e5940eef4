import { isBefore, reached, sinceKnown, type At } from '../../kernel/at.ts';
import { addMonths, civilDate, dayOf, type Day } from '../../kernel/day.ts';
import { both, NO, type Truth } from '../../kernel/truth.ts';
import { onDay } from '../../kernel/when.ts';
import { type DeliveredReport } from '../../statement/statement.ts';
import { type Facts } from '../facts.ts';

/** A stretch of the calendar that a report is about; both days count. */
export interface Period { readonly from: Day; readonly to: Day }

/** The last period of so many months (quarters of the year, months) that ended more than the days of grace ago. */
export function lastPeriod(now: At, months: number, graceDays: number): Period {
  const { year, month } = civilDate(now.day - graceDays);
  const index = Math.floor((year * 12 + month - 1) / months) * months;
  const next = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  reached(now, next + graceDays);
  reached(now, addMonths(next, months) + graceDays);
  return { from: addMonths(next, -months), to: next - 1 };
}

/** Is the report about this period, or a later one: by where its period ended, else its cut-off date, else because it came after it? */
function isAbout(report: DeliveredReport, { from, to }: Period): Truth {
  const end = report.periodTo ?? report.cutOffOn;
  return end ? isBefore(onDay(from), end) : report.deliveredOn ? isBefore(onDay(to), report.deliveredOn) : NO;
}
export const isDelivered = (report: DeliveredReport, facts: Facts): Truth => sinceKnown(facts.now, report.deliveredOn);
export const someReportOn = (period: Period, facts: Facts, test: (report: DeliveredReport) => Truth): Truth =>
  facts.some('delivered-report', (r) => both(isDelivered(r, facts), isAbout(r, period), test(r)));
