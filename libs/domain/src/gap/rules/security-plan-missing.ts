import { after } from '../../kernel/at.ts';
import { both, either, equals, given, not, truthOf, YES } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isRunning } from '../terms/processing-runs.ts';

/** Measures need a place where somebody can read which there are, whose they are and how far they got. */
export const securityPlanMissing = defineGapRule({
  id: 'security-plan-missing',
  phase: 'do',
  looksAt: 'processing',
  tier: 'extension',
  severity: 'medium',
  branches: { sensitive: { severity: 'high', when: words('de verwerking is gevoelig', 'the processing is sensitive') } },
  steps: ['similar-breach'],
  title: words('Beveiligings- of verbeterplan ontbreekt', 'Security plan or improvement plan missing'),
  says: words('Voor “{processing}” is geen vastgesteld plan met de maatregelen aantoonbaar dat hooguit {months} maanden oud is.', 'For “{processing}” no approved plan with its measures, at most {months} months old, can be shown.'),
  when: words('Er is geen vastgesteld plan met de maatregelen van deze verwerking, hun stand, eigenaar en datum, of het is te oud.', 'There is no approved plan that lists the measures of this processing with status, owner and date, or it is too old.'),
  clears: words('Een vastgesteld plan voor deze verwerking.', 'An approved plan, specific to the processing.'),
  notWhen: words('Een organisatiebreed plan telt alleen met een hoofdstuk over deze verwerking.', 'An organisation-wide plan counts only with a section on this processing.'),
  decision: words('geen bevinding; beleid aangehaald in bijlage 1 §1 p. 25-26', 'not a finding; policy quoted in annex 1 §1 p. 25-26'),
  cites: [{ source: 'AVG', article: '24(1)-(2)' }, { source: 'VIR', article: '4' }, { source: 'ISO 27001', article: '6.1.3(e), 8.3' }],
  closedBy: 'plan.approve',

  gapIn(processing, facts) {
    const months = facts.parameter('plan.maxMonths');
    const planned = facts.some('plan', (p) => both(
      given(p.approvedOn), not(after(facts.now, p.approvedOn ?? UNKNOWN_WHEN, { months })), truthOf(p.measures.length > 0), either(not(equals(p.organisationWide, true)), given(p.section)),
    ));
    return speaksIf(both(isRunning(facts), not(planned)), { processing: processing.name, months }, facts.sensitive() === YES ? { branch: 'sensitive' } : {});
  },
});
