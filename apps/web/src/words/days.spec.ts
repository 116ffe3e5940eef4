import { addMonths, dayNumber, dayOf, daysBetween, instant, longDay, readDay, shortDay, spanOf, typedDay, written } from './days.ts';

describe('days', () => {
  it('are written as Dutch people write them', () => {
    expect(longDay('2026-11-24', 'nl')).toBe('24 november 2026');
    expect(shortDay('2026-11-04', 'nl')).toBe('04-11-2026');
    expect(written(1657.5, 'nl')).toBe('1.657,5');
  });

  it('cannot be misread in English', () => {
    expect(longDay('2026-11-24', 'en')).toBe('24 November 2026');
    expect(shortDay('2026-03-04', 'en')).toBe('4 Mar 2026');
  });

  it('are counted without a time zone or summer time', () => {
    expect(daysBetween('2018-03-24', '2018-03-26')).toBe(2);
    expect(daysBetween('2018-10-29', '2018-10-27')).toBe(-2);
    expect(dayOf(dayNumber('2016-02-29'))).toBe('2016-02-29');
  });

  it('are said in the unit in which people think of them', () => {
    expect([0, 99, 132, 730, 731, 2359].map(spanOf)).toEqual([
      { unit: 'days', count: 0 }, { unit: 'days', count: 99 }, { unit: 'months', count: 4 }, { unit: 'months', count: 23 }, { unit: 'years', count: 2 }, { unit: 'years', count: 6 },
    ]);
  });

  it('stay within the month when months are added', () => {
    expect(addMonths('2016-12-31', 2)).toBe('2017-02-28');
    expect(addMonths('2017-01-31', -3)).toBe('2016-10-31');
    expect(addMonths('2017-05-31', -3)).toBe('2017-02-28');
  });

  it('are read as they are typed here, day before month', () => {
    expect(['24-11-2026', '1-3-2017', '1/3/2017', ' 2017-03-01 ', '01.03.2017'].map(readDay)).toEqual(['2026-11-24', '2017-03-01', '2017-03-01', '2017-03-01', '2017-03-01']);
    expect(['', 'morgen', '31-2-2017', '11/24/2026', '1-3-17'].map(readDay)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(readDay(typedDay('2017-03-01'))).toBe('2017-03-01');
  });

  it('give instants on the clock of Amsterdam', () => {
    expect(instant('2018-12-31T23:30:00Z', 'nl')).toContain('1 januari 2019');
  });
});
