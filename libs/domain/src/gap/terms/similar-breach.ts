import { isBefore } from '../../kernel/at.ts';
import { both, either, equals, isTrueWord, NO, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Facts } from '../facts.ts';

/** A breach, and not a signal that turned out to be none. */
export const isRealBreach = (b: Breach): Truth => not(equals(b.isBreach, false));

/** The patterns a record is about: those it names, and those of the breaches it answers. */
export const patternsOf = (named: readonly string[], breaches: readonly string[], facts: Facts): readonly string[] =>
  [...new Set([...named, ...breaches.flatMap((id) => {
    const breach = facts.one('breach', id);
    return breach?.pattern && isTrueWord(breach.pattern) && facts.has('breach', breach) !== NO ? [breach.pattern] : [];
  })])];

/** Did a breach of one of these patterns happen after that date? */
export const someBreachAfter = (patterns: readonly string[], date: When, facts: Facts): Truth =>
  patterns.reduce<Truth>((found, pattern) => either(found, facts.some('breach', (b) => both(isRealBreach(b), isBefore(date, b.occurredFrom ?? UNKNOWN_WHEN)), facts.of('breach', 'pattern', pattern))), NO);

/** Did any breach happen for which the test holds? */
export const someBreach = (facts: Facts, test: (b: Breach) => boolean = () => true): Truth => facts.some('breach', (b) => both(isRealBreach(b), truthOf(test(b))));
