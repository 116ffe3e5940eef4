import { both, either, equals, not, type Truth } from '../../kernel/truth.ts';
import { type Processing } from '../../processing/processing.ts';
import { runs, type Facts } from '../facts.ts';
import { someEvidence } from './evidence-of.ts';

type Category = Processing['categories'][number];

/** Was this kind of data in the processing, and not technically kept out of it with evidence of the time? */
export const isHeld = (c: Category, facts: Facts): Truth => both(runs(facts.now, c.since, c.until), not(someEvidence(c.excludedBy, facts)));
export const isSpecialOrBsn = (c: Category): Truth => either(equals(c.class, 'special'), equals(c.bsn, true));
