import { sinceKnown } from '../../kernel/at.ts';
import { MAYBE, NO, YES, type Truth } from '../../kernel/truth.ts';
import { isUnknown, type When } from '../../kernel/when.ts';
import { type Facts } from '../facts.ts';

interface Due { readonly dueOn: When | null; readonly dueMoves: readonly { readonly on: When | null; readonly to: When | null }[] }

/** The date that holds on the judged day: the first one, or the one it was last moved to. A move to no date ("until further notice") leaves it. */
export const currentDue = (due: Due, facts: Facts): When | null => due.dueMoves.reduce<When | null>((held, { on, to }) => {
  const moved = to ? sinceKnown(facts.now, on) : NO;
  if (!to || moved === NO) return held;
  return moved === YES || !held ? to : { earliest: Math.min(held.earliest, to.earliest), latest: Math.max(held.latest, to.latest) };
}, due.dueOn);

/** Is there a date at all? "At short term" is none; a date that exists but is not known cannot be told. */
export const isDated = (date: When | null): Truth => (date === null ? NO : isUnknown(date) ? MAYBE : YES);
