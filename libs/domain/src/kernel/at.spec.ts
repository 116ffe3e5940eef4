import { after, at, ifCome, isBefore, isBetween, isOnOrBefore, reached, since, sinceKnown, type At } from './at.ts';
import { DAWN, DUSK, isoDay, parseDay, type Term } from './day.ts';
import { MAYBE, NO, YES, type Truth } from './truth.ts';
import { onDay, parseWhen, UNKNOWN_WHEN, type When } from './when.ts';

const when = (text: string): When => parseWhen(text) ?? UNKNOWN_WHEN;
const noon = (text: string): At => at(parseDay(text) ?? 0);
const iso = (day: number): string | null => (day <= DAWN || day >= DUSK ? null : isoDay(day));
/** What was said on a day, and between which other days it cannot have been different. */
const asked = (on: string, ask: (now: At) => Truth) => {
  const now = noon(on);
  return [ask(now), iso(now.previous), iso(now.next)];
};

describe('the judged day', () => {
  it.each([
    ['2018-08-31', '2018-09-01', NO, null, '2018-09-01'], ['2018-09-01', '2018-09-01', YES, '2018-09-01', null], ['2018-12-31', '2018-09-01', YES, '2018-09-01', null],
    ['2018-08-31', '2018-09', NO, null, '2018-09-01'], ['2018-09-01', '2018-09', MAYBE, '2018-09-01', '2018-09-30'], ['2018-09-29', '2018-09', MAYBE, '2018-09-01', '2018-09-30'], ['2018-09-30', '2018-09', YES, '2018-09-30', null],
    ['2018-09-01', 'unknown', MAYBE, null, null], ['2018-09-01', '../2018-12-31', MAYBE, null, '2018-12-31'], ['2018-09-01', '2018-03-28/..', MAYBE, '2018-03-28', null],
  ] as const)('%s is on or after %s: %i, since %s and until %s', (on, date, truth, previous, next) => {
    expect(asked(on, (now) => since(now, when(date)))).toEqual([truth, previous, next]);
  });

  it.each([
    ['2018-09-30', '2018-08-31', { days: 30 }, NO, null, '2018-10-01'], ['2018-10-01', '2018-08-31', { days: 30 }, YES, '2018-10-01', null],
    ['2018-09-01', '2018-09-01', { days: 0 }, NO, null, '2018-09-02'], ['2018-09-02', '2018-09-01', { days: 0 }, YES, '2018-09-02', null],
    ['2018-02-28', '2018-01-31', { months: 1 }, NO, null, '2018-03-01'], ['2018-03-01', '2018-01-31', { months: 1 }, YES, '2018-03-01', null],
    ['2018-10-01', '2018-09', { days: 30 }, NO, null, '2018-10-02'], ['2018-10-02', '2018-09', { days: 30 }, MAYBE, '2018-10-02', '2018-10-31'], ['2018-10-31', '2018-09', { days: 30 }, YES, '2018-10-31', null],
    ['2018-10-31', 'unknown', { days: 30 }, MAYBE, null, null], ['2018-10-31', '../2018-09-30', { days: 30 }, YES, '2018-10-31', null],
  ] as [string, string, Term, Truth, string | null, string | null][])('on %s the term from %s of %o is over: %i', (on, date, term, truth, previous, next) => {
    expect(asked(on, (now) => after(now, when(date), term))).toEqual([truth, previous, next]);
  });

  it('keeps the nearest of the days that were asked', () => {
    const now = noon('2018-09-06');
    for (const text of ['2018-01-01', '2018-09-05', '2018-06-01', '2019-01-01', '2018-09-10', '2018-12-31']) reached(now, parseDay(text) ?? 0);
    expect([iso(now.previous), iso(now.next)]).toEqual(['2018-09-05', '2018-09-10']);
  });

  it('knows no later fact, and nothing that was not recorded', () => {
    const now = noon('2018-09-06');
    expect([sinceKnown(now, null), ifCome(now, null), ifCome(now, when('2018-09-07'))]).toEqual([NO, null, null]);
    expect(ifCome(now, when('2018-09-06'))).toEqual(when('2018-09-06'));
    expect(ifCome(now, when('2018-09'))).toEqual(when('2018-09'));
    expect(iso(now.next)).toBe('2018-09-07');
  });
});

describe('two dates of the register', () => {
  it.each([
    ['2018-09-01', '2018-09-02', YES, YES], ['2018-09-01', '2018-09-01', NO, YES], ['2018-09-02', '2018-09-01', NO, NO],
    ['2018-08', '2018-09', YES, YES], ['2018-09', '2018-08', NO, NO], ['2018-09', '2018-09', MAYBE, MAYBE], ['2018-09', '2018-09-30', MAYBE, YES], ['2018-09', '2018-09-01', NO, MAYBE], ['2018-09-01', '2018-09', MAYBE, YES],
    ['unknown', '2018-09-01', MAYBE, MAYBE], ['../2018-08-31', '2018-09-01', YES, YES], ['2018-09-02/..', '2018-09-01', NO, NO],
  ])('%s before %s: %i; on or before: %i', (a, b, before, onOrBefore) => {
    expect([isBefore(when(a), when(b)), isOnOrBefore(when(a), when(b))]).toEqual([before, onOrBefore]);
  });

  it.each([
    ['2018-09-01', YES], ['2018-09-15', YES], ['2018-09-30', YES], ['2018-08-31', NO], ['2018-10-01', NO], ['2018-09', YES], ['2018-08-31/2018-09-02', MAYBE], ['2018', MAYBE], ['unknown', MAYBE], ['2018-08', NO],
  ])('%s between 1 and 30 September: %i', (date, truth) => {
    expect(isBetween(when(date), when('2018-09-01'), when('2018-09-30'))).toBe(truth);
  });

  it('an unknown bound leaves it open', () => {
    expect([isBetween(onDay(5), UNKNOWN_WHEN, onDay(9)), isBetween(onDay(5), onDay(6), UNKNOWN_WHEN)]).toEqual([MAYBE, NO]);
  });
});
