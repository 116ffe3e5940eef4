import { actionShape } from '../action/action.ts';
import { breachShape } from '../breach/breach.ts';
import { patternShape } from '../breach/pattern.ts';
import { checkShape, recurringControlShape } from '../check/check.ts';
import { decisionShape, riskAcceptanceShape, technicalImpossibilityShape } from '../decision/decision.ts';
import { evaluationShape } from '../evaluation/evaluation.ts';
import { evidenceShape } from '../evidence/evidence.ts';
import { controlStatusShape, metricShape, planShape } from '../measure/control-status.ts';
import { measureShape } from '../measure/measure.ts';
import { parameterSettingShape, tierSwitchShape } from '../norm/parameter.ts';
import { policyRequirementShape, policyShape, requirementShape } from '../norm/policy.ts';
import { deputyShape, organisationShape, personShape, unitShape } from '../organisation/organisation.ts';
import { contextChangeShape, dpiaDecisionShape, processingShape } from '../processing/processing.ts';
import { riskAnalysisShape } from '../risk-analysis/risk-analysis.ts';
import { riskShape } from '../risk-analysis/risk.ts';
import { claimShape, commitmentShape, deliveredReportShape, recommendationShape } from '../statement/statement.ts';
import { type RecordOf } from '../kernel/shape.ts';
import { dispositionShape } from './disposition.ts';

/** Every kind of record a rule may look at, in the order of the stream. */
export const RECORDS = {
  organisation: organisationShape, unit: unitShape, person: personShape, deputy: deputyShape,
  evidence: evidenceShape,
  policy: policyShape, 'policy-requirement': policyRequirementShape, requirement: requirementShape, 'parameter-setting': parameterSettingShape, 'tier-switch': tierSwitchShape,
  processing: processingShape, 'context-change': contextChangeShape, 'dpia-decision': dpiaDecisionShape,
  pattern: patternShape, breach: breachShape,
  'risk-analysis': riskAnalysisShape, risk: riskShape,
  decision: decisionShape, 'technical-impossibility': technicalImpossibilityShape, 'risk-acceptance': riskAcceptanceShape,
  measure: measureShape, 'control-status': controlStatusShape, plan: planShape, metric: metricShape,
  check: checkShape, 'recurring-control': recurringControlShape,
  evaluation: evaluationShape, action: actionShape,
  claim: claimShape, commitment: commitmentShape, recommendation: recommendationShape, 'delivered-report': deliveredReportShape,
  disposition: dispositionShape,
} as const;
export type Kind = keyof typeof RECORDS;
export type RecordOfKind<K extends Kind> = RecordOf<(typeof RECORDS)[K]>;
export const KINDS = Object.keys(RECORDS) as readonly Kind[];

/** Records by kind: a whole case, or the dossier of one processing with what its organisation shares. */
export type Records = { readonly [K in Kind]: readonly RecordOfKind<K>[] };
export const noRecords = (): Records => Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Records;
