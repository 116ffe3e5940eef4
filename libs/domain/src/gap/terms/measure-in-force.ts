import { sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { firstOf, isUnknown, notLaterThan, onDay, plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { SHOWS_IMPLEMENTATION } from '../../evidence/evidence.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { datedBetween, ofKind, someEvidence } from './evidence-of.ts';

const knownOf = (when: When | null): When | null => (when && !isUnknown(when) ? when : null);

/** From when the measure counts for a term: implemented, else claimed in force, else decided (domain model A.2, for comparing only). */
export const inForceFrom = (m: Measure): When => firstOf(knownOf(m.implementedOn), knownOf(m.claimedInForceFrom), knownOf(m.decidedOn)) ?? UNKNOWN_WHEN;

/** When it was decided; not known: no later than it was implemented, else claimed in force, else the judged day. */
export function decidedBy(m: Measure, facts: Facts): When {
  const bound = knownOf(m.implementedOn) ?? knownOf(m.claimedInForceFrom) ?? onDay(facts.now.day);
  return m.decidedOn && !isUnknown(m.decidedOn) ? m.decidedOn : notLaterThan(UNKNOWN_WHEN, bound);
}

/** Ended or withdrawn on the judged day. */
export const isOver = (m: Measure, facts: Facts): Truth => either(sinceKnown(facts.now, m.endedOn), sinceKnown(facts.now, m.withdrawnOn));
export const isImplemented = (m: Measure, facts: Facts): Truth => sinceKnown(facts.now, m.implementedOn);
/** Implemented or claimed in force, and not over. */
export const isActive = (m: Measure, facts: Facts): Truth => both(either(isImplemented(m, facts), sinceKnown(facts.now, m.claimedInForceFrom)), not(isOver(m, facts)));

/** A document of a kind that can show introduction, dated from the decision to the implementation plus grace. Later evidence shows it from its own date. */
export function isShownImplemented(m: Measure, facts: Facts): Truth {
  return someEvidence(m.evidence, facts, (e) => both(ofKind(e, SHOWS_IMPLEMENTATION), datedBetween(e, decidedBy(m, facts), onDay(facts.now.day))));
}
/** The end of the stretch in which evidence of the introduction is expected. */
export const evidenceDueBy = (m: Measure, facts: Facts): When => plus(inForceFrom(m), { days: facts.parameter('evidence.graceDays') });

/** A technical measure with a security purpose that was really introduced: implemented, shown, and not over. */
export const isTechnicalInPlace = (m: Measure, facts: Facts): Truth =>
  both(equals(m.type, 'technical'), equals(m.securityPurpose, true), isImplemented(m, facts), isShownImplemented(m, facts), not(isOver(m, facts)));

/** Does the measure stand against this risk, or against a pattern the risk is about? */
export const actsOnRisk = (m: Measure, risk: { readonly id: string; readonly patterns: readonly string[] }): Truth =>
  truthOf(m.risks.some((r) => r.risk === risk.id) || m.againstPatterns.some((p) => risk.patterns.includes(p)));
export const actsOnPattern = (m: Measure, pattern: string): Truth => truthOf(m.againstPatterns.includes(pattern));
