import { after, sinceKnown } from '../../kernel/at.ts';
import { both, given, not, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { type TechnicalImpossibility } from '../../decision/decision.ts';
import { runs, type Facts } from '../facts.ts';
import { isDirector } from './director.ts';
import { isActive } from './measure-in-force.ts';

/** Shown and still valid: reasons, alternatives, approved by a director no longer ago than the maximum, with extra measures in force and checks on compliance. */
export const isImpossibilityShown = (t: TechnicalImpossibility, facts: Facts): Truth => both(
  given(t.on), given(t.reasons), given(t.alternatives), given(t.complianceChecks), isDirector(t.approvedBy, facts),
  sinceKnown(facts.now, t.approvedOn), not(after(facts.now, t.approvedOn ?? UNKNOWN_WHEN, { months: facts.parameter('impossibility.maxMonths') })), runs(facts.now, null, t.validUntil),
  facts.some('measure', (m) => isActive(m, facts), facts.of('measure', 'compensates', t.id)),
);
/** Is it shown for this pattern of breaches that no technical measure is possible? */
export const isPatternImpossible = (pattern: string, facts: Facts): Truth =>
  facts.some('technical-impossibility', (t) => isImpossibilityShown(t, facts), facts.of('technical-impossibility', 'pattern', pattern));
