import type { LanguageCode } from './catalogues.ts';

const locales: Readonly<Record<LanguageCode, string>> = { nl: 'nl-NL', en: 'en-GB' };
const dayLength = 86_400_000;

/** A calendar day (yyyy-mm-dd) as a number of days, to count and to draw with. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** The calendar day (yyyy-mm-dd) of such a number. */
export const dayOf = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** Whole days from one calendar day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** A number of days in the largest unit in which people think of it: 72 days, 8 months, 6 years. */
export function spanOf(days: number): { readonly unit: 'days' | 'months' | 'years'; readonly count: number } {
  if (days < 100) return { unit: 'days', count: days };
  return days < 731 ? { unit: 'months', count: Math.floor(days / 30.44) } : { unit: 'years', count: Math.floor(days / 365.25) };
}

/** The same day some months further; on the last of the month when that day does not exist there. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const write = (day: string, language: LanguageCode, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** 24 november 2026 */
export const longDay = (day: string, language: LanguageCode): string => write(day, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** For columns: 24-11-2026, and in English 24 Nov 2026, which nobody reads as the eleventh of a 24th month. */
export const shortDay = (day: string, language: LanguageCode): string =>
  language === 'nl' ? write(day, language, { day: '2-digit', month: '2-digit', year: 'numeric' }) : write(day, language, { day: 'numeric', month: 'short', year: 'numeric' });

/** The day someone typed: 24-11-2026, 24/11/2026 or 2026-11-24, always day before month; undefined when there is no such day. */
export function readDay(typed: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim()) ?? [];
  const [, dutchDay, dutchMonth, dutchYear] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed.trim()) ?? [];
  const given = [year ?? dutchYear, (month ?? dutchMonth)?.padStart(2, '0'), (day ?? dutchDay)?.padStart(2, '0')].join('-');
  // 31 February parses as 3 March; only a day that comes back as itself exists.
  return !Number.isNaN(Date.parse(given)) && new Date(given).toISOString().startsWith(given) ? given : undefined;
}

/** A day as it stands in a field: 24-11-2026. */
export const typedDay = (day: string | undefined): string => day?.split('-').reverse().join('-') ?? '';

/** An instant as people say it, on the clock of Amsterdam: 24 november 2026 14:05. */
export const instant = (at: string | Date, language: LanguageCode): string =>
  new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(new Date(at));

/** 1.657,5 */
export const written = (value: number, language: LanguageCode): string => new Intl.NumberFormat(locales[language]).format(value);
