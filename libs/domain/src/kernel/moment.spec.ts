import { DAWN, DUSK, isoDay, parseDay } from './day.ts';
import { amsterdamMinute, amsterdamOffset, dayOfMinute, daysOf, parseMoment, plusHours, UNKNOWN_MOMENT, wholeDay, type Moment } from './moment.ts';
import { parseWhen, UNKNOWN_WHEN } from './when.ts';

const utc = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 16);
const at = (text: string): Moment => {
  const moment = parseMoment(text);
  if (!moment) throw new Error(text);
  return moment;
};
const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
const onTheWall = (minute: number): string => wall.format(new Date(minute * 60_000)).replace(' ', 'T');
/** Midnight to midnight in hours. */
const hoursOf = (text: string): number => {
  const day = parseWhen(text);
  const { earliest, latest } = day ? wholeDay(day) : UNKNOWN_MOMENT;
  return (latest - earliest + 1) / 60;
};

describe('a moment on the clock of Amsterdam', () => {
  it.each([
    ['2018-01-15T12:00', '2018-01-15T11:00'], ['2018-07-15T12:00', '2018-07-15T10:00'], ['2018-07-15 00:30', '2018-07-14T22:30'], ['2018-12-31T23:59', '2018-12-31T22:59'],
    ['2018-03-25T01:59', '2018-03-25T00:59'], ['2018-03-25T03:00', '2018-03-25T01:00'],
    ['2018-10-28T01:59', '2018-10-27T23:59'], ['2018-10-28T03:00', '2018-10-28T02:00'],
  ])('%s is %s in UTC', (local, universal) => {
    expect(utc(at(local).earliest)).toBe(universal);
    expect(at(local).latest).toBe(at(local).earliest);
  });

  it('reads the hour that is skipped as the hour after, and the hour that comes twice as the first', () => {
    expect(at('2018-03-25T02:30')).toEqual(at('2018-03-25T03:30'));
    expect(utc(at('2018-10-28T02:30').earliest)).toBe('2018-10-28T00:30');
  });

  it('agrees with the zone data of the machine for every quarter of an hour around each change of the clock since 1996', () => {
    for (let year = 1996; year <= 2040; year += 1) {
      for (const month of [3, 10]) {
        const from = Date.UTC(year, month - 1, 24) / 60_000;
        for (let minute = from; minute < from + 9 * 1440; minute += 15) {
          const shown = onTheWall(minute);
          const ours = new Date((minute + amsterdamOffset(minute)) * 60_000).toISOString().slice(0, 16);
          if (shown !== ours || isoDay(dayOfMinute(minute)) !== shown.slice(0, 10)) throw new Error(`${utc(minute)}: ${shown} is not ${ours}`);
        }
      }
    }
    expect(amsterdamOffset(at('2018-07-01T12:00').earliest)).toBe(120);
  });

  it.each([['2018-03-24', 24], ['2018-03-25', 23], ['2018-10-27', 24], ['2018-10-28', 25], ['2018-12-31', 24], ['2018-03', 24 * 31 - 1], ['2018', 24 * 365]])('%s lasts %i hours', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  it.each([
    ['2018-03-24T12:00', 24, '2018-03-25T13:00'], ['2018-10-27T12:00', 24, '2018-10-28T11:00'], ['2018-03-23T09:00', 72, '2018-03-26T10:00'], ['2018-10-26T09:00', 72, '2018-10-29T08:00'], ['2018-09-05T14:30', 72, '2018-09-08T14:30'],
  ])('%s and %i elapsed hours is %s', (from, hours, to) => {
    expect(plusHours(at(from), hours)).toEqual(at(to));
  });

  it('lies on the days it can lie on', () => {
    expect(daysOf(at('2018-10-28T23:59'))).toEqual(parseWhen('2018-10-28'));
    expect(daysOf(at('2018-10-29T00:00'))).toEqual(parseWhen('2018-10-29'));
    for (const text of ['2018-03-25', '2018-10-28', '2018-09', '../2018-08-02', '2018-03-28/..', 'unknown']) expect(daysOf(wholeDay(parseWhen(text) ?? UNKNOWN_WHEN))).toEqual(parseWhen(text));
    expect(amsterdamMinute(parseDay('1970-01-01') ?? 0, 60)).toBe(0);
  });

  it('keeps an unknown moment unknown, whatever is added', () => {
    expect(plusHours(UNKNOWN_MOMENT, 72)).toEqual(UNKNOWN_MOMENT);
    expect(wholeDay(UNKNOWN_WHEN)).toEqual(UNKNOWN_MOMENT);
    expect(daysOf(UNKNOWN_MOMENT)).toEqual({ earliest: DAWN, latest: DUSK });
  });

  it.each(['2018-09-05', '2018-09-05T24:00', '2018-09-05T12:60', '2018-02-30T12:00', '2018-09-05T9:00', '2018-09-05T09:00Z', '2018-09-05T09:00:00', ''])('“%s” is no moment', (text) => {
    expect(parseMoment(text)).toBeNull();
  });
});
