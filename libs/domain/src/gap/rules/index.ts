import { type AnyRule } from '../find-gaps.ts';
import { acceptanceExpired } from './acceptance-expired.ts';
import { acceptanceNotRegistered } from './acceptance-not-registered.ts';
import { acceptanceWrongAuthority } from './acceptance-wrong-authority.ts';
import { art32RiskTypeNotConsidered } from './art32-risk-type-not-considered.ts';
import { awarenessOnlyResponse } from './awareness-only-response.ts';
import { boardReportMissing } from './board-report-missing.ts';
import { breachAssessmentIncomplete } from './breach-assessment-incomplete.ts';
import { breachClockIncomplete } from './breach-clock-incomplete.ts';
import { breachDossierIncomplete } from './breach-dossier-incomplete.ts';
import { breachEscalationLate } from './breach-escalation-late.ts';
import { breachHumanDecisionMissing } from './breach-human-decision-missing.ts';
import { breachNotNotifiedUnreasoned } from './breach-not-notified-unreasoned.ts';
import { breachNotifiedLate } from './breach-notified-late.ts';
import { breachProposalOverriddenWithoutReason } from './breach-proposal-overridden-without-reason.ts';
import { breachRootCauseMissing } from './breach-root-cause-missing.ts';
import { breachWithoutReanalysis } from './breach-without-reanalysis.ts';
import { breachWithoutResponse } from './breach-without-response.ts';
import { calamityPlanNotStarted } from './calamity-plan-not-started.ts';
import { checkCoverageIncomplete } from './check-coverage-incomplete.ts';
import { checkIntervalExceeded } from './check-interval-exceeded.ts';
import { checkSampleInsufficient, executionSampleInsufficient } from './check-sample-insufficient.ts';
import { checkWithoutEvidence } from './check-without-evidence.ts';
import { checkerIsImplementer } from './checker-is-implementer.ts';
import { claimedInForceWithoutEvidence } from './claimed-in-force-without-evidence.ts';
import { communicationCountedAsImplementation } from './communication-counted-as-implementation.ts';
import { contradictoryClaims } from './contradictory-claims.ts';
import { controlBypassable } from './control-bypassable.ts';
import { dataSubjectsNotInformed } from './data-subjects-not-informed.ts';
import { deadlineSlipped } from './deadline-slipped.ts';
import { decidedNotImplemented } from './decided-not-implemented.ts';
import { decisionNotDocumented } from './decision-not-documented.ts';
import { decisionWithoutOwnerOrDeadline } from './decision-without-owner-or-deadline.ts';
import { divisionReportMissing } from './division-report-missing.ts';
import { dpiaDecisionMissing } from './dpia-decision-missing.ts';
import { effectNeverChecked } from './effect-never-checked.ts';
import { effectiveMeasureTooLate } from './effective-measure-too-late.ts';
import { evaluationIncidentOnly } from './evaluation-incident-only.ts';
import { evaluationNoFollowUp } from './evaluation-no-follow-up.ts';
import { evaluationScopeIncomplete } from './evaluation-scope-incomplete.ts';
import { evaluationTooEarly } from './evaluation-too-early.ts';
import { evaluationWithoutConclusion } from './evaluation-without-conclusion.ts';
import { evaluationWithoutEvidence } from './evaluation-without-evidence.ts';
import { evidenceUndated } from './evidence-undated.ts';
import { failedCheckNoFollowUp } from './failed-check-no-follow-up.ts';
import { followUpNotVerified } from './follow-up-not-verified.ts';
import { followUpOverdue } from './follow-up-overdue.ts';
import { implementedWithoutEvidence } from './implemented-without-evidence.ts';
import { investigationNotCarriedOut } from './investigation-not-carried-out.ts';
import { measureContradictedByBreach } from './measure-contradicted-by-breach.ts';
import { measureNeverChecked } from './measure-never-checked.ts';
import { measureNeverEvaluated } from './measure-never-evaluated.ts';
import { measureNotTraceableToRisk } from './measure-not-traceable-to-risk.ts';
import { measureSilentlyReplaced } from './measure-silently-replaced.ts';
import { measureWithoutRiskAnalysis } from './measure-without-risk-analysis.ts';
import { metricContradictsMeasure } from './metric-contradicts-measure.ts';
import { noCentralVerificationProcedure } from './no-central-verification-procedure.ts';
import { noPeriodicEvaluation } from './no-periodic-evaluation.ts';
import { nonSecurityMeasureCounted } from './non-security-measure-counted.ts';
import { operationNeverChecked } from './operation-never-checked.ts';
import { organisationalOnlyForProcessing, organisationalOnlyForRisk } from './organisational-only-no-impossibility.ts';
import { processingWithoutOwner, measureWithoutOwner } from './owner-or-director-missing.ts';
import { policyPracticeGap, policyPracticeGapOfOrganisation } from './policy-practice-gap.ts';
import { policyReviewOverdue } from './policy-review-overdue.ts';
import { proceduralControlNotEnforced } from './procedural-control-not-enforced.ts';
import { protectionLapseOnReplacement } from './protection-lapse-on-replacement.ts';
import { provisionalFollowUpOverdue } from './provisional-follow-up-overdue.ts';
import { recommendationUnanswered } from './recommendation-unanswered.ts';
import { analysisBackdated, decisionBackdated, checkBackdated, evaluationBackdated, evidenceBackdated } from './record-backdated.ts';
import { recurringControlNotPerformed } from './recurring-control-not-performed.ts';
import { regulatorCommitmentOverdue } from './regulator-commitment-overdue.ts';
import { repeatedBreachWithoutReanalysis } from './repeated-breach-without-reanalysis.ts';
import { reportOmitsOpenGap } from './report-omits-open-gap.ts';
import { requiredControlMissing } from './required-control-missing.ts';
import { residualRiskAboveAppetite } from './residual-risk-above-appetite.ts';
import { returnMailWaitExceeded } from './return-mail-wait-exceeded.ts';
import { riskAcceptedWithoutDecision, patternAcceptedWithoutDecision } from './risk-accepted-without-decision.ts';
import { riskAnalysisAfterStart } from './risk-analysis-after-start.ts';
import { riskAnalysisContextChanged } from './risk-analysis-context-changed.ts';
import { riskAnalysisIncomplete } from './risk-analysis-incomplete.ts';
import { riskAnalysisIntervalExceeded } from './risk-analysis-interval-exceeded.ts';
import { riskAnalysisMissing } from './risk-analysis-missing.ts';
import { riskAnalysisOwnRiskOnly } from './risk-analysis-own-risk-only.ts';
import { riskEstimateUnsupportedForClaim, riskEstimateUnsupportedForRisk } from './risk-estimate-unsupported.ts';
import { riskWithoutTreatment } from './risk-without-treatment.ts';
import { securityPlanMissing } from './security-plan-missing.ts';
import { sensitiveCategoryNotCovered } from './sensitive-category-not-covered.ts';
import { similarBreachCluster } from './similar-breach-cluster.ts';
import { temporaryMeasureExpired } from './temporary-measure-expired.ts';
import { unprotectedBulkExport } from './unprotected-bulk-export.ts';

/** Every rule, by phase, in the order of the rule book. */
export const RULES: readonly AnyRule[] = [
  riskAnalysisMissing,
  riskAnalysisAfterStart,
  measureWithoutRiskAnalysis,
  riskAnalysisOwnRiskOnly,
  riskAnalysisIncomplete,
  riskEstimateUnsupportedForRisk,
  riskEstimateUnsupportedForClaim,
  sensitiveCategoryNotCovered,
  art32RiskTypeNotConsidered,
  riskAnalysisIntervalExceeded,
  riskAnalysisContextChanged,
  breachWithoutReanalysis,
  repeatedBreachWithoutReanalysis,
  dpiaDecisionMissing,
  riskWithoutTreatment,
  measureNotTraceableToRisk,
  organisationalOnlyForRisk,
  organisationalOnlyForProcessing,
  awarenessOnlyResponse,
  nonSecurityMeasureCounted,
  controlBypassable,
  metricContradictsMeasure,
  decisionWithoutOwnerOrDeadline,
  decisionNotDocumented,
  decidedNotImplemented,
  deadlineSlipped,
  investigationNotCarriedOut,
  implementedWithoutEvidence,
  communicationCountedAsImplementation,
  claimedInForceWithoutEvidence,
  contradictoryClaims,
  temporaryMeasureExpired,
  measureSilentlyReplaced,
  protectionLapseOnReplacement,
  proceduralControlNotEnforced,
  breachWithoutResponse,
  evidenceUndated,
  requiredControlMissing,
  unprotectedBulkExport,
  securityPlanMissing,
  effectiveMeasureTooLate,
  measureNeverChecked,
  operationNeverChecked,
  effectNeverChecked,
  checkIntervalExceeded,
  checkCoverageIncomplete,
  checkerIsImplementer,
  checkWithoutEvidence,
  failedCheckNoFollowUp,
  followUpOverdue,
  followUpNotVerified,
  measureContradictedByBreach,
  recurringControlNotPerformed,
  checkSampleInsufficient,
  executionSampleInsufficient,
  noCentralVerificationProcedure,
  noPeriodicEvaluation,
  evaluationIncidentOnly,
  evaluationTooEarly,
  evaluationWithoutConclusion,
  evaluationNoFollowUp,
  evaluationScopeIncomplete,
  evaluationWithoutEvidence,
  recommendationUnanswered,
  measureNeverEvaluated,
  riskAcceptedWithoutDecision,
  patternAcceptedWithoutDecision,
  acceptanceExpired,
  acceptanceWrongAuthority,
  acceptanceNotRegistered,
  residualRiskAboveAppetite,
  policyPracticeGap,
  policyPracticeGapOfOrganisation,
  policyReviewOverdue,
  divisionReportMissing,
  boardReportMissing,
  reportOmitsOpenGap,
  processingWithoutOwner,
  measureWithoutOwner,
  analysisBackdated,
  decisionBackdated,
  checkBackdated,
  evaluationBackdated,
  evidenceBackdated,
  regulatorCommitmentOverdue,
  breachClockIncomplete,
  breachNotifiedLate,
  breachEscalationLate,
  breachNotNotifiedUnreasoned,
  provisionalFollowUpOverdue,
  dataSubjectsNotInformed,
  breachDossierIncomplete,
  breachAssessmentIncomplete,
  breachRootCauseMissing,
  breachHumanDecisionMissing,
  breachProposalOverriddenWithoutReason,
  similarBreachCluster,
  calamityPlanNotStarted,
  returnMailWaitExceeded,
];
