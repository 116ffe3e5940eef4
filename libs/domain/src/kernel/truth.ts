/**
 * What the register can say of a statement: no, cannot tell, yes (Kleene's three values).
 * A rule speaks only on `YES`; `MAYBE` is shown as unknown and is never called late or in order.
 */
export const NO = 0;
export const MAYBE = 1;
export const YES = 2;
export type Truth = typeof NO | typeof MAYBE | typeof YES;

export const both = (...truths: readonly Truth[]): Truth => truths.reduce<Truth>((a, b) => (b < a ? b : a), YES);
export const either = (...truths: readonly Truth[]): Truth => truths.reduce<Truth>((a, b) => (b > a ? b : a), NO);
export const not = (truth: Truth): Truth => (2 - truth) as Truth;
export const truthOf = (statement: boolean): Truth => (statement ? YES : NO);

/** The word a record uses where something exists but is not known; not the same as left out. */
export const UNKNOWN = 'unknown';
export type Unknown = typeof UNKNOWN;
/** A recorded value, nothing recorded (null), or recorded as not known. */
export type Known<T> = T | null | Unknown;

/** Is anything recorded here? Unknown counts as "cannot tell". */
export const given = (value: unknown): Truth =>
  value === UNKNOWN ? MAYBE : truthOf(value !== null && value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0));
/** Does a recorded value fulfil this? Nothing recorded counts as no. */
export const fits = <T>(value: Known<T>, test: (value: T) => boolean): Truth =>
  value === UNKNOWN ? MAYBE : value === null ? NO : truthOf(test(value as T));
export const equals = <T extends string | number | boolean>(value: Known<T>, wanted: T): Truth => fits(value, (v) => v === wanted);
/** A recorded value, not the word "unknown". */
export const isTrueWord = <T>(value: T | Unknown): value is Exclude<T, Unknown> => value !== UNKNOWN;
/** Are two recorded values the same? Cannot be told when one is unknown; nothing recorded is never the same. */
export const same = (a: Known<string>, b: Known<string>): Truth => (a === null || b === null ? NO : a === UNKNOWN || b === UNKNOWN ? MAYBE : truthOf(a === b));
/** Both recorded, and different. */
export const differ = (a: Known<string>, b: Known<string>): Truth => (a === null || b === null ? NO : a === UNKNOWN || b === UNKNOWN ? MAYBE : truthOf(a !== b));
