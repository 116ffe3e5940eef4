import { type AnyRule } from '../find-gaps.ts';
import { measureNeverChecked } from './measure-never-checked.ts';
import { measureWithoutRiskAnalysis } from './measure-without-risk-analysis.ts';
import { riskAnalysisAfterStart } from './risk-analysis-after-start.ts';
import { riskAnalysisIncomplete } from './risk-analysis-incomplete.ts';
import { riskAnalysisMissing } from './risk-analysis-missing.ts';
import { riskAnalysisOwnRiskOnly } from './risk-analysis-own-risk-only.ts';

/** Every rule, by phase, in the order of the rule book. */
export const RULES: readonly AnyRule[] = [
  riskAnalysisMissing,
  riskAnalysisAfterStart,
  measureWithoutRiskAnalysis,
  riskAnalysisOwnRiskOnly,
  riskAnalysisIncomplete,
  measureNeverChecked,
];
