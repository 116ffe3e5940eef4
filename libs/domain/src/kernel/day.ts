/**
 * A calendar day in Europe/Amsterdam, as the number of days since 1 January 1970.
 * A number and not a date object: rules compare days millions of times, and a day has no hour and no zone.
 */
export type Day = number;

/** Before anything this platform can hold, and after it: the ends of a wholly unknown date. */
export const DAWN: Day = -1_000_000;
export const DUSK: Day = 10_000_000;

/** Days from civil date and back: the proleptic Gregorian calendar in integers (Howard Hinnant, "chrono-compatible date algorithms"). */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

export interface CivilDate { readonly year: number; readonly month: number; readonly date: number }

export function civilDate(day: Day): CivilDate {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

export const daysInMonth = (year: number, month: number): number =>
  dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of `yyyy-mm-dd`, or null when that is no day of the calendar (2018-02-30). */
export function parseDay(text: string): Day | null {
  const [, y, m, d] = ISO.exec(text)?.map(Number) ?? [];
  if (!y || !m || !d || m > 12 || d > daysInMonth(y, m)) return null;
  return dayOf(y, m, d);
}

/** `yyyy-mm-dd`. */
export function isoDay(day: Day): string {
  const { year, month, date } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The same day of a later month, or its last day when that month is shorter (31 January + 1 month = 28 February). */
export function addMonths(day: Day, months: number): Day {
  if (day <= DAWN || day >= DUSK) return day;
  const { year, month, date } = civilDate(day);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

/** A term of our own or of the law. A term of N days ends at the end of day N; months are clamped to the month's end. */
export type Term = { readonly days: number } | { readonly months: number };
export const addTerm = (day: Day, term: Term): Day => ('days' in term ? day + term.days : addMonths(day, term.months));
