import { UNKNOWN, MAYBE, NO, type Known, type Truth } from '../../kernel/truth.ts';
import { SHOWS_DECISION } from '../../evidence/evidence.ts';
import { type Decision } from '../../decision/decision.ts';
import { type Facts } from '../facts.ts';
import { ofKind, someEvidence } from './evidence-of.ts';

/** Had the decision a record points to been taken? */
export function isTaken(id: Known<string>, facts: Facts): Truth {
  if (id === UNKNOWN) return MAYBE;
  const decision = facts.one('decision', id);
  return decision ? facts.has('decision', decision) : NO;
}

/** Is there a document that records the decision? A proposal does not. */
export const isDocumented = (decision: Decision, facts: Facts): Truth => someEvidence(decision.minutes, facts, (e) => ofKind(e, SHOWS_DECISION));
