/**
 * Which gap already says what another one says: the parent is shown, the child is attached to it.
 * A child hangs only below a parent about its own subject, measure, risk, cluster or processing, never across them.
 */
export interface Suppression { readonly parent: string; readonly child: string }

const under = (parent: string, ...children: string[]): readonly Suppression[] => children.map((child) => ({ parent, child }));

/** In order: the first parent that is there wins. */
export const SUPPRESSIONS: readonly Suppression[] = [
  ...under('risk-analysis-missing', 'risk-analysis-own-risk-only', 'risk-analysis-incomplete', 'risk-analysis-interval-exceeded', 'risk-analysis-context-changed', 'sensitive-category-not-covered', 'art32-risk-type-not-considered'),
  ...under('repeated-breach-without-reanalysis', 'breach-without-reanalysis'),
  ...under('decided-not-implemented', 'measure-never-checked', 'implemented-without-evidence'),
  ...under('measure-never-checked', 'operation-never-checked', 'effect-never-checked', 'check-interval-exceeded', 'check-coverage-incomplete', 'measure-never-evaluated'),
  ...under('no-periodic-evaluation', 'evaluation-incident-only', 'evaluation-scope-incomplete', 'measure-never-evaluated'),
  ...under('risk-accepted-without-decision', 'risk-without-treatment'),
];

/** The rules that say in particular what a policy demands in general; they are attached, but never left out of a list. */
export const DEMANDED_BY_POLICY: Readonly<Record<string, readonly string[]>> = {
  'risk-analysis': ['risk-analysis-missing', 'risk-analysis-interval-exceeded'],
  'risk-driven-measures': ['measure-without-risk-analysis', 'measure-not-traceable-to-risk'],
  acceptance: ['risk-accepted-without-decision', 'acceptance-wrong-authority'],
  registration: ['acceptance-not-registered'],
  check: ['measure-never-checked', 'no-central-verification-procedure'],
  evaluation: ['no-periodic-evaluation'],
  plan: ['security-plan-missing'],
  'division-report': ['division-report-missing'],
  'board-report': ['board-report-missing'],
  recalibration: ['policy-review-overdue'],
};
