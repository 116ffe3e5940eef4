import { both, differ, either, equals, given, not, type Truth } from '../../kernel/truth.ts';
import { type ContextChange } from '../../processing/processing.ts';
import { type Facts } from '../facts.ts';

/** A change counts, unless it is editorial, or someone other than the owner confirmed with a reason that it is of no significance. */
export const isSignificant = (change: ContextChange, facts: Facts): Truth => not(either(
  equals(change.kind, 'editorial'),
  both(equals(change.significant, false), differ(change.confirmedBy, facts.processing?.owner ?? 'nobody'), given(change.reason)),
));
