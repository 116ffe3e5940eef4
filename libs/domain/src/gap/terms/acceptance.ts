import { after, isBefore, isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, fits, given, NO, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type RiskAcceptance } from '../../decision/decision.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';
import { someEvidence } from './evidence-of.ts';
import { someBreachAfter } from './similar-breach.ts';

/** When it was accepted; not recorded: any day. */
export const acceptedOn = (a: RiskAcceptance): When => a.decidedOn ?? UNKNOWN_WHEN;

/** The role on that day; not recorded: what the person is. */
function actedAs(a: RiskAcceptance, role: 'director' | 'board' | 'fg' | 'bso', facts: Facts): Truth {
  return a.decidedByRole === null ? truthOf(facts.one('person', a.decidedBy)?.roles.includes(role) ?? false) : equals(a.decidedByRole, role);
}

/** A director, the Board for a level above the director's mandate, or whom they delegated beforehand; never the FG or the BSO (decision UWV, bijlage 1 §1 p.25). */
export function isCompetent(a: RiskAcceptance, facts: Facts): Truth {
  const level = a.level ?? facts.one('risk', a.risk)?.level ?? null;
  const withinMandate = not(fits(level, (n) => n > facts.parameter('risk.directorMaxLevel')));
  const delegated = someEvidence(a.delegation, facts, (e) => isOnOrBefore(e.documentDate ?? UNKNOWN_WHEN, acceptedOn(a)));
  return either(
    actedAs(a, 'board', facts), both(actedAs(a, 'director', facts), withinMandate),
    both(delegated, not(either(actedAs(a, 'fg', facts), actedAs(a, 'bso', facts)))),
  );
}

/** Its term or the longest term allowed is over, a condition failed, or the breach happened again. */
export const hasEnded = (a: RiskAcceptance, facts: Facts): Truth => either(
  a.validUntil ? after(facts.now, a.validUntil, { days: 0 }) : NO,
  after(facts.now, acceptedOn(a), { months: facts.parameter('acceptance.maxMonths') }),
  sinceKnown(facts.now, a.conditionFailedOn),
  someBreachAfter([...(a.pattern ? [a.pattern] : []), ...(facts.one('risk', a.risk)?.patterns ?? [])], acceptedOn(a), facts),
);

/** Explicit, by the competent role, with reason, term and conditions, and not ended. */
export const isValidAcceptance = (a: RiskAcceptance, facts: Facts): Truth =>
  both(isCompetent(a, facts), given(a.reason), given(a.conditions), truthOf(a.validUntil !== null), not(hasEnded(a, facts)));

/** Is there a valid acceptance of the cause of these breaches? */
export const isPatternAccepted = (pattern: string, facts: Facts): Truth =>
  facts.some('risk-acceptance', (a) => isValidAcceptance(a, facts), facts.of('risk-acceptance', 'pattern', pattern));

/** Is there a valid acceptance of the risk, or of a cause it is about? */
export const isRiskAccepted = (risk: Risk, facts: Facts): Truth => either(
  facts.some('risk-acceptance', (a) => isValidAcceptance(a, facts), facts.of('risk-acceptance', 'risk', risk.id)),
  ...risk.patterns.map((p) => isPatternAccepted(p, facts)),
);

/** Was the same thing accepted again later, by someone who may? */
export function isRenewed(a: RiskAcceptance, facts: Facts): Truth {
  const isSame = (b: RiskAcceptance): boolean => b.id !== a.id && ((a.risk !== null && b.risk === a.risk) || (a.pattern !== null && b.pattern === a.pattern)
    || (a.requirement !== null && b.requirement === a.requirement) || (a.step !== null && b.step === a.step));
  return facts.some('risk-acceptance', (b) => both(truthOf(isSame(b)), isBefore(acceptedOn(a), acceptedOn(b)), isCompetent(b, facts), given(b.reason)));
}

/** Is it in the central register: about what, until when, and registered? */
export const isRegistered = (a: RiskAcceptance, facts: Facts): Truth =>
  both(either(given(a.risk), given(a.pattern), given(a.requirement), given(a.step)), truthOf(a.validUntil !== null), sinceKnown(facts.now, a.registeredOn));
