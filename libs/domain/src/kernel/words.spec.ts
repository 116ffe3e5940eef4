import { parseDay } from './day.ts';
import { parseWhen } from './when.ts';
import { dayText, whenText, words } from './words.ts';

describe('dates in words', () => {
  it.each([
    ['2016-10-20', '20 oktober 2016', '20 October 2016'], ['2018-03-01', '1 maart 2018', '1 March 2018'], ['2018-09', 'september 2018', 'September 2018'], ['2014', '2014', '2014'], ['2013-07-01~', 'ca. 1 juli 2013', 'ca. 1 July 2013'],
    ['2018-12-15/2018-12-16', 'tussen 15 december 2018 en 16 december 2018', 'between 15 December 2018 and 16 December 2018'],
    ['../2018-08-02', '2 augustus 2018 of eerder', '2 August 2018 or earlier'], ['2018-03-28/..', '28 maart 2018 of later', '28 March 2018 or later'], ['unknown', 'datum onbekend', 'date unknown'],
  ])('%s', (text, nl, en) => {
    expect([whenText(parseWhen(text), 'nl'), whenText(parseWhen(text), 'en')]).toEqual([nl, en]);
  });

  it('says so when nothing is recorded', () => {
    expect([whenText(null, 'nl'), whenText(null, 'en')]).toEqual(['niet vastgelegd', 'not recorded']);
  });

  it('names every month in both languages', () => {
    const months = Array.from({ length: 12 }, (_, i) => parseDay(`2018-${String(i + 1).padStart(2, '0')}-09`) ?? 0);
    const named = (language: 'nl' | 'en') => months.map((day) => dayText(day, language).split(' ')[1]);
    expect(named('nl')).toEqual(['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']);
    expect(named('en')).toEqual(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']);
  });

  it('keeps the two languages together', () => {
    expect(words('datalek', 'breach')).toEqual({ nl: 'datalek', en: 'breach' });
  });
});
