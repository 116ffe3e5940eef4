import { sinceKnown } from '../../kernel/at.ts';
import { both, given, YES, type Truth } from '../../kernel/truth.ts';
import { type When } from '../../kernel/when.ts';
import { type Action } from '../../action/action.ts';
import { type Facts } from '../facts.ts';
import { currentDue } from './due-date.ts';
import { someEvidence } from './evidence-of.ts';

/** Completed, and it can be shown. */
export const isActionDone = (a: Action, facts: Facts): Truth => both(sinceKnown(facts.now, a.completedOn), someEvidence(a.evidence, facts));
/** The day by which it is to be done. A new date counts only by decision. */
export const dueOfAction = (a: Action, facts: Facts): When | null =>
  currentDue({ dueOn: a.dueOn, dueMoves: a.dueMoves.filter((move) => given(move.decision) === YES) }, facts);
