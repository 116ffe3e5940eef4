import { ifCome, isBefore, isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, differ, either, equals, given, isTrueWord, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { firstOf, isUnknown, notLaterThan, plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type RiskAnalysis } from '../../risk-analysis/risk-analysis.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';
import { someEvidence } from './evidence-of.ts';

/** Had this date come on the day that is asked about: the judged day, or another date of the register? */
type Had = (date: When | null) => Truth;
const now = (facts: Facts): Had => (date) => sinceKnown(facts.now, date);
const by = (on: When, facts: Facts): Had => (date) => {
  const come = ifCome(facts.now, date);
  return come ? isOnOrBefore(come, on) : NO;
};

/** When it was performed; not known: no later than it was presented or approved. */
export const performedOn = (a: RiskAnalysis, facts: Facts): When => (a.performedOn && !isUnknown(a.performedOn) ? a.performedOn
  : notLaterThan(UNKNOWN_WHEN, firstOf(ifCome(facts.now, a.presentedOn), ifCome(facts.now, a.approvedOn))));

export const risksOf = (analysis: RiskAnalysis, facts: Facts): readonly Risk[] => facts.of('risk', 'analysis', analysis.id).filter((r) => facts.has('risk', r) !== NO);
/** What people call a risk: its threat, else its id. */
export const nameOfRisk = (risk: Risk): string => (risk.threat && isTrueWord(risk.threat) ? risk.threat : risk.id);
export const concernsSubjects = (risk: Risk): Truth => either(equals(risk.affects, 'data-subjects'), equals(risk.affects, 'both'));
/** The consequence for persons, or the impact when only the organisation is affected. */
export const hasConsequence = (risk: Risk): Truth => either(both(concernsSubjects(risk), given(risk.consequenceForSubjects)), both(equals(risk.affects, 'organisation'), given(risk.impact)));
const hasAllParts = (risk: Risk): Truth => both(given(risk.threat), given(risk.likelihood), given(risk.likelihoodRationale), hasConsequence(risk));

/** The one exception: likelihood not known yet, with a reason, to be known within ninety days after the analysis, and another risk for data subjects complete. */
export function mayFollow(risk: Risk, analysis: RiskAnalysis, facts: Facts, had: Had = now(facts)): Truth {
  if (given(risk.likelihood) === YES || !risk.likelihoodFollowUpOn) return NO;
  const inTime = isOnOrBefore(risk.likelihoodFollowUpOn, plus(performedOn(analysis, facts), { days: facts.parameter('ra.followUpMaxDays') }));
  const anotherIsComplete = either(...risksOf(analysis, facts).map((r) => both(concernsSubjects(r), hasAllParts(r))));
  return both(given(risk.threat), given(risk.likelihoodRationale), hasConsequence(risk), inTime, anotherIsComplete, not(had(plus(risk.likelihoodFollowUpOn, { days: 1 }))));
}

/** Is this risk complete, or allowed to be completed later? */
export const isRiskComplete = (risk: Risk, analysis: RiskAnalysis, facts: Facts, had: Had = now(facts)): Truth => either(hasAllParts(risk), mayFollow(risk, analysis, facts, had));

/** About personal data, by more than one person, with every risk complete and a risk for data subjects, and with a document of the time. */
function meetsTheDemands(analysis: RiskAnalysis, facts: Facts, had: Had): Truth {
  const risks = risksOf(analysis, facts);
  const graceEnd = plus(analysis.approvedOn ?? UNKNOWN_WHEN, { days: facts.parameter('evidence.graceDays') });
  return both(
    differ(analysis.author, analysis.approvedBy),
    not(had(analysis.withdrawnOn)),
    equals(analysis.purpose, 'personal-data'),
    truthOf(risks.length > 0),
    either(...risks.map(concernsSubjects)),
    ...risks.map((r) => isRiskComplete(r, analysis, facts, had)),
    someEvidence(analysis.evidence, facts, (e) => isOnOrBefore(e.documentDate ?? UNKNOWN_WHEN, graceEnd)),
  );
}

/**
 * Does the analysis qualify on the judged day? Approved by someone other than its author, not withdrawn, about
 * personal data, with a risk for data subjects and every risk complete, and a document of the time (domain model A.2).
 * Its age does not matter here, nor what it is called (decision UWV, bijlage 1 §2.1 p.26).
 */
export const qualifies = (analysis: RiskAnalysis, facts: Facts): Truth =>
  both(sinceKnown(facts.now, analysis.approvedOn), meetsTheDemands(analysis, facts, now(facts)));

/** Did it qualify when it was approved, whatever became of it? */
export const hasQualified = (analysis: RiskAnalysis, facts: Facts): Truth =>
  both(sinceKnown(facts.now, analysis.approvedOn), meetsTheDemands(analysis, facts, () => NO));

/** Is there a qualifying analysis for which the test holds? */
export const someQualifying = (facts: Facts, test: (analysis: RiskAnalysis) => Truth = () => YES): Truth =>
  facts.some('risk-analysis', (a) => both(qualifies(a, facts), test(a)));

/** Was there one that qualified on that date, and had not lapsed then? */
export const someQualifyingBy = (date: When, facts: Facts): Truth => facts.some('risk-analysis', (a) => both(
  sinceKnown(facts.now, a.approvedOn), by(date, facts)(a.approvedOn), meetsTheDemands(a, facts, by(date, facts)),
  a.validUntil ? isOnOrBefore(date, a.validUntil) : YES,
));

/** The qualifying analysis that was performed last, and how certain that is; more than one where the dates leave it open. */
export const latestQualifying = (facts: Facts): readonly { readonly analysis: RiskAnalysis; readonly isLatest: Truth }[] => facts.all('risk-analysis').map((analysis) => ({
  analysis,
  isLatest: both(facts.has('risk-analysis', analysis), qualifies(analysis, facts), not(someQualifying(facts, (later) => both(truthOf(later.id !== analysis.id), isBefore(performedOn(analysis, facts), performedOn(later, facts)))))),
})).filter((found) => found.isLatest !== NO);
