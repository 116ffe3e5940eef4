import { sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, not, type Truth } from '../../kernel/truth.ts';
import { type Claim } from '../../statement/statement.ts';
import { type Facts } from '../facts.ts';

/** Not a draft, and neither corrected nor withdrawn on the judged day. */
export const isUpheld = (c: Claim, facts: Facts): Truth => both(not(equals(c.draft, true)), not(either(sinceKnown(facts.now, c.correctedOn), sinceKnown(facts.now, c.withdrawnOn))));
/** It says that something is so; only what is recorded as a denial denies it. */
export const affirms = (c: Claim): Truth => not(equals(c.holds, false));
