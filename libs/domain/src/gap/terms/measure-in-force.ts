import { since, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, NO, not, same, truthOf, type Truth } from '../../kernel/truth.ts';
import { isUnknown, notLaterThan, onDay, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { SHOWS_IMPLEMENTATION } from '../../evidence/evidence.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { datedBetween, ofKind, someEvidence } from './evidence-of.ts';

/** The first of these dates that is known and had come, or may have come, on the judged day. */
const come = (facts: Facts, ...dates: readonly (When | null)[]): When | null => dates.find((d) => d !== null && !isUnknown(d) && since(facts.now, d) !== NO) ?? null;

/** From when the measure counts for a term: implemented, else claimed in force, else decided (domain model A.2, for comparing only). */
export const inForceFrom = (m: Measure, facts: Facts): When => come(facts, m.implementedOn, m.claimedInForceFrom, m.decidedOn) ?? UNKNOWN_WHEN;

/** When it was decided; not known: no later than it was implemented, else claimed in force. */
export const decidedBy = (m: Measure, facts: Facts): When =>
  come(facts, m.decidedOn) ?? notLaterThan(UNKNOWN_WHEN, come(facts, m.implementedOn, m.claimedInForceFrom));

/** Ended or withdrawn on the judged day. */
export const isOver = (m: Measure, facts: Facts): Truth => either(sinceKnown(facts.now, m.endedOn), sinceKnown(facts.now, m.withdrawnOn));
export const isImplemented = (m: Measure, facts: Facts): Truth => sinceKnown(facts.now, m.implementedOn);
/** Implemented or claimed in force, whether or not it is over. */
export const wasInForce = (m: Measure, facts: Facts): Truth => either(isImplemented(m, facts), sinceKnown(facts.now, m.claimedInForceFrom));
/** Implemented or claimed in force, and not over. */
export const isActive = (m: Measure, facts: Facts): Truth => both(wasInForce(m, facts), not(isOver(m, facts)));

/** Its documents, those of the roll-out per unit among them. */
export const evidenceOf = (m: Measure): readonly string[] => [...m.evidence, ...m.rollout.flatMap((r) => r.evidence)];
/** A document of a kind that can show introduction, dated since the decision and not confirmed by the implementer himself. Late evidence shows it from its own date. */
export const isShownImplemented = (m: Measure, facts: Facts): Truth => someEvidence(evidenceOf(m), facts, (e) =>
  both(ofKind(e, SHOWS_IMPLEMENTATION), datedBetween(e, decidedBy(m, facts), onDay(facts.now.day)), not(same(e.confirmedBy, m.implementer))));

/** A measure in the register is meant for security, unless it is recorded that it serves something else. */
export const isForSecurity = (m: Measure): Truth => not(equals(m.securityPurpose, false));
/** A technical measure with a security purpose that was really introduced: implemented, shown, and not over. */
export const isTechnicalInPlace = (m: Measure, facts: Facts): Truth =>
  both(equals(m.type, 'technical'), isForSecurity(m), isImplemented(m, facts), isShownImplemented(m, facts), not(isOver(m, facts)));

/** Does the measure stand against this risk, or against a pattern the risk is about? */
export const actsOnRisk = (m: Measure, risk: { readonly id: string; readonly patterns: readonly string[] }): Truth =>
  truthOf(m.risks.some((r) => r.risk === risk.id) || m.againstPatterns.some((p) => risk.patterns.includes(p)));
export const actsOnPattern = (m: Measure, pattern: string): Truth => truthOf(m.againstPatterns.includes(pattern));
