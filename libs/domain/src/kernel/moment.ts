import { civilDate, dayOf, daysInMonth, DAWN, DUSK, parseDay, type Day } from './day.ts';
import { type When } from './when.ts';

/**
 * A moment on the clock in minutes since 1 January 1970 UTC, as well as it is known.
 * Only the breach clocks need hours; a moment of which only the day is known spans that whole day in Amsterdam.
 */
export interface Moment { readonly earliest: number; readonly latest: number }

const DAY_MINUTES = 1440;
const lastSunday = (year: number, month: number): Day => {
  const last = dayOf(year, month, daysInMonth(year, month));
  return last - ((last + 4) % 7 + 7) % 7;
};

/** Minutes that Amsterdam is ahead of UTC: summer time from the last Sunday of March to that of October, 01:00 UTC (Directive 2000/84/EC). */
export function amsterdamOffset(utcMinute: number): number {
  const { year } = civilDate(Math.floor(utcMinute / DAY_MINUTES));
  const from = lastSunday(year, 3) * DAY_MINUTES + 60;
  const to = lastSunday(year, 10) * DAY_MINUTES + 60;
  return utcMinute >= from && utcMinute < to ? 120 : 60;
}

/** The UTC minute of a time on Amsterdam's clock. A time that the clock shows twice counts as the first, one it skips as the hour after. */
export function amsterdamMinute(day: Day, minuteOfDay: number): number {
  const local = day * DAY_MINUTES + minuteOfDay;
  const summer = local - 120;
  return amsterdamOffset(summer) === 120 ? summer : local - 60;
}

export const dayOfMinute = (utcMinute: number): Day => Math.floor((utcMinute + amsterdamOffset(utcMinute)) / DAY_MINUTES);

export const UNKNOWN_MOMENT: Moment = { earliest: DAWN * DAY_MINUTES, latest: DUSK * DAY_MINUTES };
export const wholeDay = (when: When): Moment => ({
  earliest: when.earliest <= DAWN ? UNKNOWN_MOMENT.earliest : amsterdamMinute(when.earliest, 0),
  latest: when.latest >= DUSK ? UNKNOWN_MOMENT.latest : amsterdamMinute(when.latest + 1, 0) - 1,
});
/** The days on which the moment can lie. */
export const daysOf = (moment: Moment): When => ({
  earliest: moment.earliest <= UNKNOWN_MOMENT.earliest ? DAWN : dayOfMinute(moment.earliest),
  latest: moment.latest >= UNKNOWN_MOMENT.latest ? DUSK : dayOfMinute(moment.latest),
});
/** So many clock hours later: 72 hours are 72 elapsed hours, also over a change of the clock. */
export const plusHours = (moment: Moment, hours: number): Moment => ({
  earliest: moment.earliest <= UNKNOWN_MOMENT.earliest ? moment.earliest : moment.earliest + hours * 60,
  latest: moment.latest >= UNKNOWN_MOMENT.latest ? moment.latest : moment.latest + hours * 60,
});

const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/;
/** `2018-09-05T14:30` on Amsterdam's clock. Null when it is no such time; a bare date is read by parseWhen and `wholeDay`. */
export function parseMoment(text: string): Moment | null {
  const [, date, hour, minute] = LOCAL.exec(text) ?? [];
  const day = date ? parseDay(date) : null;
  if (day === null || Number(hour) > 23 || Number(minute) > 59) return null;
  const utc = amsterdamMinute(day, Number(hour) * 60 + Number(minute));
  return { earliest: utc, latest: utc };
}
