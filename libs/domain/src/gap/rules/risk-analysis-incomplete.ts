import { both, either, given, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type RiskAnalysis } from '../../risk-analysis/risk-analysis.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isFinished, isStandingVersion } from '../terms/analysis-version.ts';
import { hasConsequence, mayFollow, risksOf } from '../terms/qualifying-analysis.ts';

/** A threat, a likelihood, a consequence, and how the estimate was made: for this risk, or by a method for all. */
const isComplete = (r: Risk, a: RiskAnalysis, facts: Facts): Truth => either(
  both(given(r.threat), given(r.likelihood), hasConsequence(r), either(given(a.method), given(r.likelihoodRationale))),
  mayFollow(r, a, facts),
);

/** A list of worries or proposals is not yet a weighing: that takes a threat, a likelihood and a consequence. */
export const riskAnalysisIncomplete = defineGapRule({
  id: 'risk-analysis-incomplete',
  phase: 'plan',
  looksAt: 'risk-analysis',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Risicoanalyse zonder dreiging, kans of gevolg', 'Risk analysis without threats, likelihood or consequences'),
  says: words('Risicoanalyse “{analysis}” geeft voor {complete} van de {risks} risico’s een dreiging, kans, gevolg en onderbouwing.', 'Risk analysis “{analysis}” gives a threat, likelihood, consequence and rationale for {complete} of the {risks} risks.'),
  when: words('De analyse noemt geen enkel risico, of een risico mist een dreiging, kans of gevolg, of nergens staat hoe de inschatting is gemaakt.', 'The analysis has no risks, or a risk lacks a threat, likelihood or consequence, or nothing says how the estimate was made.'),
  clears: words('Alle risico’s zijn volledig en de versie is vastgesteld.', 'All risks are complete and the version is approved.'),
  notWhen: words('Het is een verse conceptversie. Een kans mag met een reden later volgen, als een ander risico voor betrokkenen al volledig is.', 'It is a fresh draft. A likelihood may follow later, with a reason, if another risk for data subjects is complete.'),
  decision: words('§2.6.1 p. 7-8; §3.3.1 p. 12; §3.3.2 p. 15', '§2.6.1 p. 7-8; §3.3.1 p. 12; §3.3.2 p. 15'),
  cites: [
    { source: 'AVG', article: '32(2)' }, { source: 'AVG recital', article: '83' }, { source: 'Wbp', article: '13' }, { source: 'CBP-richtsnoeren', article: '§2.4' },
    { source: 'ISO 27001', article: '6.1.2(c)-(e)' }, { source: 'BIO2', article: 'deel 1 §10-11' },
  ],
  closedBy: 'risk-analysis.complete',

  gapIn(analysis, facts) {
    const complete = risksOf(analysis, facts).map((r) => isComplete(r, analysis, facts));
    const lacking = complete.length === 0 ? YES : not(both(...complete));
    return speaksIf(both(isFinished(analysis, facts), lacking, isStandingVersion(analysis, facts, () => NO)), {
      analysis: analysis.title, complete: complete.filter((c) => c === YES).length, risks: complete.length,
    });
  },
});
