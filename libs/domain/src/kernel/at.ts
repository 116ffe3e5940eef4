import { DAWN, DUSK, type Day, type Term } from './day.ts';
import { MAYBE, NO, YES, type Truth } from './truth.ts';
import { plus, type When } from './when.ts';

/**
 * The day on which one verdict is formed, and a note of every day a comparison turned on.
 * Because each comparison with the judged day goes through here, `next` is the first later day on which the
 * verdict can change by itself and `previous` the last day on which it could have changed before: no rule
 * computes those. A branch that was not looked at cannot change the verdict before one that was.
 */
export interface At { readonly day: Day; next: Day; previous: Day }

export const at = (day: Day): At => ({ day, next: DUSK, previous: DAWN });

/** Has this day come? */
export function reached(now: At, day: Day): boolean {
  if (day <= now.day) {
    if (day > now.previous) now.previous = day;
    return true;
  }
  if (day < now.next) now.next = day;
  return false;
}

/** On or after the date: certainly, possibly, or not. */
export const since = (now: At, when: When): Truth => (reached(now, when.latest) ? YES : reached(now, when.earliest) ? MAYBE : NO);

/** The term that began on that date is over: it lasts up to and including its last day. */
export const after = (now: At, when: When, term: Term): Truth => since(now, plus(plus(when, term), { days: 1 }));

/** `since` for a date that may be absent: what did not happen has not come. */
export const sinceKnown = (now: At, when: When | null): Truth => (when ? since(now, when) : NO);

/** The date, once it has come or may have: a date after the judged day is no fact yet. */
export const ifCome = (now: At, when: When | null): When | null => (when && since(now, when) !== NO ? when : null);

/** Compares two dates of the register with each other; the judged day has no part in it. */
export const isBefore = (a: When, b: When): Truth => (a.latest < b.earliest ? YES : a.earliest >= b.latest ? NO : MAYBE);
export const isOnOrBefore = (a: When, b: When): Truth => (a.latest <= b.earliest ? YES : a.earliest > b.latest ? NO : MAYBE);
/** Is the date within the closed stretch from one date to another? */
export const isBetween = (date: When, from: When, to: When): Truth => {
  const lower = isOnOrBefore(from, date);
  const upper = isOnOrBefore(date, to);
  return lower < upper ? lower : upper;
};
