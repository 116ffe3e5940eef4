import { after, isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, differ, either, equals, given, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type RiskAnalysis } from '../../risk-analysis/risk-analysis.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';
import { someEvidence } from './evidence-of.ts';

export const risksOf = (analysis: RiskAnalysis, facts: Facts): readonly Risk[] => facts.of('risk', 'analysis', analysis.id);
export const concernsSubjects = (risk: Risk): Truth => either(equals(risk.affects, 'data-subjects'), equals(risk.affects, 'both'));

/** Threat, likelihood with its rationale, and the consequence: for persons, or the impact when only the organisation is affected. */
function hasAllParts(risk: Risk): Truth {
  const consequence = either(both(concernsSubjects(risk), given(risk.consequenceForSubjects)), both(equals(risk.affects, 'organisation'), given(risk.impact)));
  return both(given(risk.threat), given(risk.likelihood), given(risk.likelihoodRationale), consequence);
}

/** The one exception: likelihood not known yet, with a reason, to be known within ninety days after the analysis and that day not past. */
function mayBeCompletedLater(risk: Risk, analysis: RiskAnalysis, facts: Facts): Truth {
  if (given(risk.likelihood) === YES || !risk.likelihoodFollowUpOn || !analysis.performedOn) return NO;
  const inTime = isOnOrBefore(risk.likelihoodFollowUpOn, plus(analysis.performedOn, { days: facts.parameter('ra.followUpMaxDays') }));
  const consequence = either(both(concernsSubjects(risk), given(risk.consequenceForSubjects)), both(equals(risk.affects, 'organisation'), given(risk.impact)));
  return both(given(risk.threat), given(risk.likelihoodRationale), consequence, inTime, not(after(facts.now, risk.likelihoodFollowUpOn, { days: 0 })));
}

export const hasCompleteSubjectRisk = (analysis: RiskAnalysis, facts: Facts): Truth =>
  risksOf(analysis, facts).reduce<Truth>((found, r) => either(found, both(concernsSubjects(r), hasAllParts(r))), NO);

/** Is this risk complete, or allowed to be completed later (which needs a complete risk for data subjects beside it)? */
export const isRiskComplete = (risk: Risk, analysis: RiskAnalysis, facts: Facts): Truth =>
  either(hasAllParts(risk), both(mayBeCompletedLater(risk, analysis, facts), hasCompleteSubjectRisk(analysis, facts)));

/**
 * Does the analysis qualify on the judged day? Approved by someone other than its author, not withdrawn, about
 * personal data, with a risk for data subjects and every risk complete, and a document of the time (domain model A.2).
 * Its age does not matter here, nor what it is called (decision UWV, bijlage 1 §2.1 p.26).
 */
export function qualifies(analysis: RiskAnalysis, facts: Facts): Truth {
  if (!analysis.approvedOn) return NO;
  const risks = risksOf(analysis, facts);
  const graceEnd = plus(analysis.approvedOn, { days: facts.parameter('evidence.graceDays') });
  return both(
    sinceKnown(facts.now, analysis.approvedOn),
    differ(analysis.author, analysis.approvedBy),
    not(sinceKnown(facts.now, analysis.withdrawnOn)),
    equals(analysis.purpose, 'personal-data'),
    truthOf(risks.length > 0),
    risks.reduce<Truth>((found, r) => either(found, concernsSubjects(r)), NO),
    ...risks.map((r) => isRiskComplete(r, analysis, facts)),
    someEvidence(analysis.evidence, facts, (e) => isOnOrBefore(e.documentDate ?? UNKNOWN_WHEN, graceEnd)),
  );
}

/** Is there a qualifying analysis for which the test holds? */
export const someQualifying = (facts: Facts, test: (analysis: RiskAnalysis) => Truth = () => YES): Truth =>
  facts.some('risk-analysis', (a) => both(qualifies(a, facts), test(a)));

/** Was there one that had been approved by that date, and had not lapsed then? */
export const someQualifyingBy = (date: When, facts: Facts): Truth =>
  someQualifying(facts, (a) => both(isOnOrBefore(a.approvedOn ?? UNKNOWN_WHEN, date), a.validUntil ? isOnOrBefore(date, a.validUntil) : YES));

/** The qualifying analyses, the most recently performed first. */
export const qualifyingAnalyses = (facts: Facts): readonly RiskAnalysis[] =>
  facts.all('risk-analysis').filter((a) => qualifies(a, facts) === YES).toSorted((a, b) => (b.performedOn?.latest ?? 0) - (a.performedOn?.latest ?? 0) || a.id.localeCompare(b.id));
