import { DAWN, DUSK, isoDay, parseDay } from './day.ts';
import { around, earliestOf, firstOf, isExact, isUnknown, notLaterThan, onDay, parseWhen, plus, precisionOf, UNKNOWN_WHEN, type When } from './when.ts';

const when = (text: string): When => {
  const read = parseWhen(text);
  if (!read) throw new Error(text);
  return read;
};
const ends = ({ earliest, latest }: When): string => `${earliest <= DAWN ? '..' : isoDay(earliest)}/${latest >= DUSK ? '..' : isoDay(latest)}`;

describe('a date as well as it is known', () => {
  it.each([
    ['2016-10-20', '2016-10-20/2016-10-20', 'day'], ['2018-09', '2018-09-01/2018-09-30', 'month'], ['2016-02', '2016-02-01/2016-02-29', 'month'], ['2014', '2014-01-01/2014-12-31', 'year'],
    ['2013-07-01~', '2013-06-01/2013-07-31', 'approximate'], ['2018-12-15/2018-12-16', '2018-12-15/2018-12-16', 'range'], ['2018-03/2018-08-02', '2018-03-01/2018-08-02', 'range'],
    ['../2018-08-02', '../2018-08-02', 'range'], ['2018-03-28/..', '2018-03-28/..', 'range'], ['2019-01/..', '2019-01-01/..', 'range'], ['unknown', '../..', 'unknown'], ['../..', '../..', 'unknown'],
  ])('“%s” lies in %s, known to the %s', (text, range, precision) => {
    expect(ends(when(text))).toBe(range);
    expect(precisionOf(when(text))).toBe(precision);
  });

  it.each(['2018-02-30', '2018-13', '2018-00', '0000', '18', '2018-09~', '~', '2018-12-16/2018-12-15', '2018/2017', '2018-01-01/2018-01-02/2018-01-03', '/', '2018/', 'onbekend', 'Unknown', '2018-01-01 ', ''])('“%s” is no date', (text) => {
    expect(parseWhen(text)).toBeNull();
  });

  it('circa is thirty days either way', () => {
    const day = parseDay('2016-03-15') ?? 0;
    expect(ends(around(day))).toBe('2016-02-14/2016-04-14');
    expect([isExact(onDay(day)), isExact(around(day)), isUnknown(UNKNOWN_WHEN), isUnknown(when('../2018'))]).toEqual([true, false, true, false]);
  });

  it.each([
    ['2018-09', { days: 10 }, '2018-09-11/2018-10-10'], ['2018-01-31', { months: 1 }, '2018-02-28/2018-02-28'], ['2016', { months: 24 }, '2018-01-01/2018-12-31'], ['2018-03-31', { months: -1 }, '2018-02-28/2018-02-28'],
    ['unknown', { days: 10 }, '../..'], ['../2018-08-02', { months: 1 }, '../2018-09-02'], ['2018-03-28/..', { days: 1 }, '2018-03-29/..'],
  ] as const)('%s moved by %o is %s', (text, term, range) => {
    expect(ends(plus(when(text), term))).toBe(range);
  });

  it.each([
    ['unknown', '2018-05-01', '../2018-05-01'], ['2018', '2018-05-01', '2018-01-01/2018-05-01'], ['2018-04-01', '2018-05-01', '2018-04-01/2018-04-01'], ['2018-06-01', '2018-05-01', '2018-05-01/2018-05-01'], ['unknown', '2018-05', '../2018-05-31'],
  ])('%s, no later than %s, is %s', (text, bound, range) => {
    expect(ends(notLaterThan(when(text), when(bound)))).toBe(range);
    expect(notLaterThan(when(text), null)).toEqual(when(text));
  });

  it('takes the first that is recorded, and the earliest that is known', () => {
    expect(firstOf(null, UNKNOWN_WHEN, onDay(1))).toBe(UNKNOWN_WHEN);
    expect([firstOf(), firstOf(null), earliestOf(), earliestOf(null, null)]).toEqual([null, null, null, null]);
    expect(earliestOf(onDay(5), null, onDay(3), UNKNOWN_WHEN)).toEqual(onDay(3));
    expect(earliestOf(UNKNOWN_WHEN, null)).toEqual(UNKNOWN_WHEN);
    expect(ends(earliestOf(when('2018-03-28/2018-08-02'), when('2018-05-01')) ?? UNKNOWN_WHEN)).toBe('2018-03-28/2018-05-01');
  });
});
