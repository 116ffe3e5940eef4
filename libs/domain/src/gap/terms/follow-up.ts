import { sinceKnown } from '../../kernel/at.ts';
import { both, type Truth } from '../../kernel/truth.ts';
import { type Action } from '../../action/action.ts';
import { type Facts } from '../facts.ts';
import { someEvidence } from './evidence-of.ts';

/** Completed, and it can be shown. */
export const isActionDone = (a: Action, facts: Facts): Truth => both(sinceKnown(facts.now, a.completedOn), someEvidence(a.evidence, facts));
