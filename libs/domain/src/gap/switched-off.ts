import { since } from '../kernel/at.ts';
import { YES } from '../kernel/truth.ts';
import { type Facts } from './facts.ts';

/** Did the organisation switch this rule off on the judged day? Only an extension can be. */
export const isSwitchedOff = (rule: { readonly id: string; readonly tier: string }, facts: Facts): boolean =>
  rule.tier === 'extension' && facts.all('tier-switch').some((s) => facts.has('tier-switch', s) === YES && (s.rule === null || s.rule === rule.id)
    && !(s.validTo && since(facts.now, { earliest: s.validTo.earliest + 1, latest: s.validTo.latest + 1 }) === YES));
