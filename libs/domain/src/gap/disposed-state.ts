import { sinceKnown } from '../kernel/at.ts';
import { both, differ, given, MAYBE, not, truthOf, YES, type Truth } from '../kernel/truth.ts';
import { type Disposition } from './disposition.ts';
import { runs, type Facts } from './facts.ts';
import { type GapState } from './gap.ts';

/** Rules whose own words name acceptance; the statutory duties cannot be accepted away (domain model A.2; BIO2 part 1 §13). */
export const ACCEPTABLE: readonly string[] = ['unprotected-bulk-export', 'required-control-missing', 'organisational-only-no-impossibility', 'risk-without-treatment', 'residual-risk-above-appetite', 'failed-check-no-follow-up'];

/** Does the decision run? It needs a reason, a second person, the FG's advice and an end date, and no objection. */
const holds = (d: Disposition, facts: Facts): Truth => both(
  facts.has('disposition', d), given(d.reason), differ(d.decidedBy, d.secondPerson), sinceKnown(facts.now, d.fgAdvisedOn),
  truthOf(d.validUntil !== null), runs(facts.now, null, d.validUntil), not(sinceKnown(facts.now, d.objectedOn)),
);

/** The state of a gap after a decision on it that still runs; unknown where that cannot be told. */
export function disposedState(rule: string, subject: string, unit: string | null, state: GapState, facts: Facts): GapState {
  if (state !== 'open' && state !== 'unknown') return state;
  const dispositions = facts.of('disposition', 'subject', subject)
    .filter((d) => d.rule === rule && d.unit === unit && (d.kind === 'not-applicable' || (d.kind === 'accepted' && ACCEPTABLE.includes(rule))))
    .map((d) => ({ kind: d.kind as GapState, holds: holds(d, facts) }));
  const running = dispositions.find((d) => d.holds === YES);
  return running ? running.kind : dispositions.some((d) => d.holds === MAYBE) ? 'unknown' : state;
}
