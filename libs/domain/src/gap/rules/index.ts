import { type AnyRule } from '../find-gaps.ts';
import { breachAssessmentIncomplete } from './breach-assessment-incomplete.ts';
import { breachClockIncomplete } from './breach-clock-incomplete.ts';
import { breachDossierIncomplete } from './breach-dossier-incomplete.ts';
import { breachEscalationLate } from './breach-escalation-late.ts';
import { breachHumanDecisionMissing } from './breach-human-decision-missing.ts';
import { breachNotNotifiedUnreasoned } from './breach-not-notified-unreasoned.ts';
import { breachNotifiedLate } from './breach-notified-late.ts';
import { breachProposalOverriddenWithoutReason } from './breach-proposal-overridden-without-reason.ts';
import { breachRootCauseMissing } from './breach-root-cause-missing.ts';
import { calamityPlanNotStarted } from './calamity-plan-not-started.ts';
import { checkCoverageIncomplete } from './check-coverage-incomplete.ts';
import { checkIntervalExceeded } from './check-interval-exceeded.ts';
import { checkWithoutEvidence } from './check-without-evidence.ts';
import { checkerIsImplementer } from './checker-is-implementer.ts';
import { dataSubjectsNotInformed } from './data-subjects-not-informed.ts';
import { effectNeverChecked } from './effect-never-checked.ts';
import { failedCheckNoFollowUp } from './failed-check-no-follow-up.ts';
import { followUpNotVerified } from './follow-up-not-verified.ts';
import { followUpOverdue } from './follow-up-overdue.ts';
import { measureContradictedByBreach } from './measure-contradicted-by-breach.ts';
import { measureNeverChecked } from './measure-never-checked.ts';
import { measureWithoutRiskAnalysis } from './measure-without-risk-analysis.ts';
import { operationNeverChecked } from './operation-never-checked.ts';
import { provisionalFollowUpOverdue } from './provisional-follow-up-overdue.ts';
import { returnMailWaitExceeded } from './return-mail-wait-exceeded.ts';
import { riskAnalysisAfterStart } from './risk-analysis-after-start.ts';
import { riskAnalysisIncomplete } from './risk-analysis-incomplete.ts';
import { riskAnalysisMissing } from './risk-analysis-missing.ts';
import { riskAnalysisOwnRiskOnly } from './risk-analysis-own-risk-only.ts';
import { similarBreachCluster } from './similar-breach-cluster.ts';

/** Every rule, by phase, in the order of the rule book. */
export const RULES: readonly AnyRule[] = [
  riskAnalysisMissing,
  riskAnalysisAfterStart,
  measureWithoutRiskAnalysis,
  riskAnalysisOwnRiskOnly,
  riskAnalysisIncomplete,
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
