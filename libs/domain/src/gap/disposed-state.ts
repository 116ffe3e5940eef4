import { since, sinceKnown } from '../kernel/at.ts';
import { given, YES } from '../kernel/truth.ts';
import { type Facts } from './facts.ts';
import { type GapState } from './gap.ts';

/** Rules whose own words name acceptance; the statutory duties cannot be accepted away (domain model A.2; BIO2 part 1 §13). */
export const ACCEPTABLE: readonly string[] = ['unprotected-bulk-export', 'required-control-missing', 'organisational-only-no-impossibility', 'risk-without-treatment', 'residual-risk-above-appetite', 'failed-check-no-follow-up'];

/** The state of a gap after a decision on it that still runs. Such a decision needs a reason, a second person, the FG's advice and an end date. */
export function disposedState(rule: string, subject: string, unit: string | null, state: GapState, facts: Facts): GapState {
  if (state !== 'open' && state !== 'unknown') return state;
  const disposition = facts.all('disposition').find((d) => d.rule === rule && d.subject === subject && d.unit === unit
    && facts.has('disposition', d) === YES
    && given(d.reason) === YES && given(d.decidedBy) === YES && given(d.secondPerson) === YES && d.decidedBy !== d.secondPerson && d.fgAdvisedOn !== null
    && d.validUntil !== null && since(facts.now, { earliest: d.validUntil.earliest + 1, latest: d.validUntil.latest + 1 }) !== YES
    && sinceKnown(facts.now, d.objectedOn) !== YES);
  if (disposition?.kind === 'not-applicable') return 'not-applicable';
  return disposition?.kind === 'accepted' && ACCEPTABLE.includes(rule) ? 'accepted' : state;
}
