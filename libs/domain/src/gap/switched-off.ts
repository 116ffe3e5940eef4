import { both, NO, truthOf, type Truth } from '../kernel/truth.ts';
import { runs, type Facts } from './facts.ts';

/** Did the organisation switch this rule off on the judged day? Only an extension can be. */
export const isSwitchedOff = (rule: { readonly id: string; readonly tier: string }, facts: Facts): Truth =>
  rule.tier === 'extension' ? facts.some('tier-switch', (s) => both(truthOf(s.rule === null || s.rule === rule.id), runs(facts.now, null, s.validTo))) : NO;
