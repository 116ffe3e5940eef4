import { addTerm, civilDate, dayOf, daysInMonth, DAWN, DUSK, parseDay, type Day, type Term } from './day.ts';

/**
 * When something happened, as well as it is known: some day from `earliest` up to and including `latest`.
 * A day is known exactly when both are equal; an unknown date is the widest range there is, so nothing
 * needs a special case for it. An absent date (it did not happen, as far as recorded) is `null` instead.
 */
export interface When { readonly earliest: Day; readonly latest: Day }

export const onDay = (day: Day): When => ({ earliest: day, latest: day });
export const UNKNOWN_WHEN: When = { earliest: DAWN, latest: DUSK };
/** "Circa": the given day, thirty days either way. */
export const APPROXIMATE_DAYS = 30;
export const around = (day: Day): When => ({ earliest: day - APPROXIMATE_DAYS, latest: day + APPROXIMATE_DAYS });

export const isUnknown = (when: When): boolean => when.earliest <= DAWN && when.latest >= DUSK;
export const isExact = (when: When): boolean => when.earliest === when.latest;

/** The whole range moved by a term. The ends of an unknown date stay where they are. */
export const plus = (when: When, term: Term): When => ({
  earliest: when.earliest <= DAWN ? DAWN : addTerm(when.earliest, term),
  latest: when.latest >= DUSK ? DUSK : addTerm(when.latest, term),
});

/** What is left of a date when something is known to bound it: never earlier than, never later than. */
export const notLaterThan = (when: When, bound: When | null): When =>
  bound && bound.latest < when.latest ? { earliest: Math.min(when.earliest, bound.latest), latest: bound.latest } : when;

/** The first of several dates that is recorded at all (also as unknown), else null. */
export const firstOf = (...dates: readonly (When | null)[]): When | null => dates.find((d) => d !== null) ?? null;
/** The earliest of the dates that are recorded; null when none is. */
export const earliestOf = (...dates: readonly (When | null)[]): When | null => dates.reduce((a, b) => {
  if (!a || !b) return a ?? b;
  if (isUnknown(a)) return b;
  if (isUnknown(b)) return a;
  return { earliest: Math.min(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}, null);

const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^(\d{4})$/;

/**
 * Reads a date as people of the field write it in a case (ISO 8601-2, extended date/time format):
 * `2016-10-20` · `2018-09` · `2014` · `2013-07-01~` (circa) · `2018-12-15/2018-12-16` · `../2018-08-02` · `2018-03-28/..` · `unknown`.
 * Null when it is none of these.
 */
export function parseWhen(text: string): When | null {
  if (text === 'unknown') return UNKNOWN_WHEN;
  if (text.includes('/')) {
    const [from, to, more] = text.split('/');
    const earliest = from === '..' ? UNKNOWN_WHEN : parseWhen(from ?? '');
    const latest = to === '..' ? UNKNOWN_WHEN : parseWhen(to ?? '');
    if (!earliest || !latest || more !== undefined || earliest.earliest > latest.latest) return null;
    return { earliest: earliest.earliest, latest: latest.latest };
  }
  if (text.endsWith('~')) {
    const day = parseDay(text.slice(0, -1));
    return day === null ? null : around(day);
  }
  const [, monthYear, month] = MONTH.exec(text)?.map(Number) ?? [];
  if (monthYear && month && month <= 12) return { earliest: dayOf(monthYear, month, 1), latest: dayOf(monthYear, month, daysInMonth(monthYear, month)) };
  const [, year] = YEAR.exec(text)?.map(Number) ?? [];
  if (year) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
  const day = parseDay(text);
  return day === null ? null : onDay(day);
}

/** How precisely a date is known; only for showing it. */
export type Precision = 'day' | 'month' | 'year' | 'approximate' | 'range' | 'unknown';
export function precisionOf(when: When): Precision {
  if (isExact(when)) return 'day';
  if (isUnknown(when)) return 'unknown';
  if (when.earliest <= DAWN || when.latest >= DUSK) return 'range';
  const from = civilDate(when.earliest);
  if (from.date === 1 && when.latest === dayOf(from.year, from.month, daysInMonth(from.year, from.month))) return 'month';
  if (from.date === 1 && from.month === 1 && when.latest === dayOf(from.year, 12, 31)) return 'year';
  return when.latest - when.earliest === 2 * APPROXIMATE_DAYS ? 'approximate' : 'range';
}
