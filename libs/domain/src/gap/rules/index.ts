import { type AnyRule } from '../find-gaps.ts';
import { measureNeverChecked } from './measure-never-checked.ts';
import { riskAnalysisMissing } from './risk-analysis-missing.ts';

/** Every rule, by phase, in the order of the rule book. */
export const RULES: readonly AnyRule[] = [
  riskAnalysisMissing,
  measureNeverChecked,
];
