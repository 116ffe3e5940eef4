import { both, MAYBE, NO, truthOf, UNKNOWN, YES, type Known, type Truth } from '../../kernel/truth.ts';
import { type Facts } from '../facts.ts';

/** Is this the director of the processing, or someone with the role of director or the Board? Cannot be told when no role is recorded. */
export function isDirector(id: Known<string>, facts: Facts): Truth {
  if (id === null) return NO;
  if (id === UNKNOWN) return MAYBE;
  if (facts.processing?.director === id) return YES;
  const person = facts.one('person', id);
  if (!person || facts.has('person', person) === NO || person.roles.length === 0) return MAYBE;
  return both(facts.has('person', person), truthOf(person.roles.includes('director') || person.roles.includes('board')));
}
