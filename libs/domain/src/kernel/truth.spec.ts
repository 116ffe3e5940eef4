import { both, differ, either, equals, fits, given, isTrueWord, MAYBE, NO, not, same, truthOf, UNKNOWN, YES, type Truth } from './truth.ts';

const ALL: readonly Truth[] = [NO, MAYBE, YES];

describe('truth in three values', () => {
  it.each([[NO, NO, NO, NO], [NO, MAYBE, NO, MAYBE], [NO, YES, NO, YES], [MAYBE, MAYBE, MAYBE, MAYBE], [MAYBE, YES, MAYBE, YES], [YES, YES, YES, YES]] as const)('of %i and %i, both is %i and either is %i', (a, b, all, any) => {
    expect([both(a, b), both(b, a), either(a, b), either(b, a)]).toEqual([all, all, any, any]);
  });

  it('of nothing, both holds and either does not', () => {
    expect([both(), either()]).toEqual([YES, NO]);
  });

  it('turns round: not of not is the same, and De Morgan holds', () => {
    expect(ALL.map(not)).toEqual([YES, MAYBE, NO]);
    for (const a of ALL) for (const b of ALL) expect([not(not(a)), not(both(a, b))]).toEqual([a, either(not(a), not(b))]);
  });

  it.each([
    ['x', YES], [0, YES], [true, YES], [['x'], YES], [{}, YES], [UNKNOWN, MAYBE], [null, NO], [undefined, NO], ['', NO], [false, NO], [[], NO],
  ])('%j given: %i', (value, truth) => {
    expect(given(value)).toBe(truth);
  });

  it('tells of a recorded value only what is recorded', () => {
    expect([equals(true, true), equals(false, true), equals<boolean>(null, true), equals<boolean>(UNKNOWN, true)]).toEqual([YES, NO, NO, MAYBE]);
    expect([fits(3, (n) => n > 2), fits(2, (n) => n > 2), fits<number>(null, () => true), fits<number>(UNKNOWN, () => false)]).toEqual([YES, NO, NO, MAYBE]);
    expect([isTrueWord<string>(UNKNOWN), isTrueWord('x'), truthOf(true), truthOf(false)]).toEqual([false, true, YES, NO]);
  });

  it.each([
    ['a', 'a', YES, NO], ['a', 'b', NO, YES], ['a', null, NO, NO], [null, null, NO, NO], ['a', UNKNOWN, MAYBE, MAYBE], [UNKNOWN, UNKNOWN, MAYBE, MAYBE], [UNKNOWN, null, NO, NO],
  ])('%s and %s: the same %i, different %i', (a, b, isSame, isDifferent) => {
    expect([same(a, b), same(b, a), differ(a, b), differ(b, a)]).toEqual([isSame, isSame, isDifferent, isDifferent]);
  });
});
