import { addMonths, addTerm, civilDate, DAWN, dayOf, daysInMonth, DUSK, isoDay, parseDay } from './day.ts';

const on = (text: string): number => {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  return day;
};

describe('day', () => {
  it.each([['1970-01-01', 0], ['1969-12-31', -1], ['2000-02-29', 11016], ['2018-05-25', 17676], ['2021-05-31', 18778]])('%s is day %i', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(isoDay(day)).toBe(text);
  });

  it('agrees with the calendar of the machine on every day of eight centuries', () => {
    const start = Date.UTC(1600, 0, 1) / 86_400_000;
    for (let day = start; day < start + 800 * 365; day += 1) {
      const date = new Date(day * 86_400_000);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
      if (dayOf(civil.year, civil.month, civil.date) !== day) throw new Error(`dayOf ${date.toISOString()}`);
      const back = civilDate(day);
      if (back.year !== civil.year || back.month !== civil.month || back.date !== civil.date) throw new Error(`civilDate ${date.toISOString()}`);
    }
    expect(isoDay(start)).toBe('1600-01-01');
  });

  it.each(['2018-02-30', '2018-13-01', '2018-00-10', '2018-01-00', '2017-02-29', '1900-02-29', '18-01-01', '2018-1-1', '2018-01-01T00:00', ' 2018-01-01', 'unknown', ''])('“%s” is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([[2016, 2, 29], [2018, 2, 28], [1900, 2, 28], [2000, 2, 29], [2018, 4, 30], [2018, 12, 31]])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each([
    ['2018-01-15', 1, '2018-02-15'], ['2018-01-31', 1, '2018-02-28'], ['2016-01-31', 1, '2016-02-29'], ['2016-02-29', 12, '2017-02-28'], ['2018-10-31', 4, '2019-02-28'],
    ['2018-12-31', 2, '2019-02-28'], ['2018-11-15', 14, '2020-01-15'], ['2018-03-31', -1, '2018-02-28'], ['2018-01-15', -24, '2016-01-15'], ['2018-01-31', -2, '2017-11-30'], ['2018-07-05', 0, '2018-07-05'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDay(addMonths(on(from), months))).toBe(to);
  });

  it('leaves the ends of an unknown date where they are', () => {
    expect([addMonths(DAWN, 12), addMonths(DUSK, -12)]).toEqual([DAWN, DUSK]);
  });

  it.each([['2018-12-20', { days: 14 }, '2019-01-03'], ['2018-02-27', { days: 2 }, '2018-03-01'], ['2017-12-31', { months: 2 }, '2018-02-28']] as const)('the last day of a term from %s of %o is %s', (from, term, to) => {
    expect(isoDay(addTerm(on(from), term))).toBe(to);
  });
});
