import { after, isBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, fits, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { type RiskAnalysis } from '../../risk-analysis/risk-analysis.ts';
import { type Facts } from '../facts.ts';
import { performedOn } from './qualifying-analysis.ts';

export const isPresented = (a: RiskAnalysis, facts: Facts): Truth => either(sinceKnown(facts.now, a.presentedOn), sinceKnown(facts.now, a.approvedOn));
/** Presented or approved, or a draft that has lain too long to be one. */
export const isFinished = (a: RiskAnalysis, facts: Facts): Truth => either(isPresented(a, facts), after(facts.now, performedOn(a, facts), { days: facts.parameter('ra.draftDays') }));

/** Is the analysis one to judge: not withdrawn, and not registered as being about something else than personal data? */
const isToJudge = (a: RiskAnalysis, facts: Facts): Truth => both(not(fits(a.purpose, (purpose) => purpose !== 'personal-data')), not(sinceKnown(facts.now, a.withdrawnOn)));

/** A version that people lean on: no later one that covers the same processings was approved, or falls under the same finding. */
export function isStandingVersion(a: RiskAnalysis, facts: Facts, hasSameFinding: (later: RiskAnalysis) => Truth): Truth {
  const replaced = facts.some('risk-analysis', (later) => both(
    truthOf(later.id !== a.id), isBefore(performedOn(a, facts), performedOn(later, facts)), truthOf(a.processings.every((p) => later.processings.includes(p))),
    isToJudge(later, facts), either(sinceKnown(facts.now, later.approvedOn), hasSameFinding(later)),
  ));
  return both(isToJudge(a, facts), not(replaced));
}
