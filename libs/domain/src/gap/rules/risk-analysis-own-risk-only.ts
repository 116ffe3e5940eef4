import { both, either, given, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type RiskAnalysis } from '../../risk-analysis/risk-analysis.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isPresented, isStandingVersion } from '../terms/analysis-version.ts';
import { concernsSubjects, risksOf } from '../terms/qualifying-analysis.ts';

const looksAtPersons = (a: RiskAnalysis, facts: Facts): Truth => either(...risksOf(a, facts).map((r) => both(concernsSubjects(r), given(r.consequenceForSubjects))));
const looksOnlyInward = (a: RiskAnalysis, facts: Facts): Truth => both(isPresented(a, facts), truthOf(risksOf(a, facts).length > 0), not(looksAtPersons(a, facts)));

/** The law asks what can happen to people, not what the organisation itself may suffer. */
export const riskAnalysisOwnRiskOnly = defineGapRule({
  id: 'risk-analysis-own-risk-only',
  phase: 'plan',
  looksAt: 'risk-analysis',
  tier: 'ap-finding',
  severity: 'high',
  branches: { sensitive: { severity: 'critical', when: words('de verwerking is gevoelig', 'the processing is sensitive') } },
  steps: ['similar-breach'],
  title: words('Risicoanalyse kijkt alleen naar het eigen risico van de organisatie', 'Risk analysis only looks at the organisation’s own risk'),
  says: words('Geen van de risico’s ({risks}) in risicoanalyse “{analysis}” beschrijft een gevolg voor betrokkenen.', 'None of the risks ({risks}) in risk analysis “{analysis}” describes a consequence for data subjects.'),
  when: words('De laatste voorgelegde of vastgestelde versie noemt risico’s, maar geen enkel risico dat betrokkenen raakt en zegt wat het voor hen betekent.', 'The latest presented or approved version has risks, but none that affects data subjects and says what it means for them.'),
  clears: words('Een nieuwe versie met een volledig risico voor betrokkenen wordt vastgesteld.', 'A new version with a complete risk for data subjects is approved.'),
  notWhen: words('Het is een analyse met een ander doel, zoals continuïteit of een project. Die telt ook niet als risicoanalyse.', 'It is an analysis with another purpose, such as continuity or a project. That does not count as risk analysis either.'),
  decision: words('§3.3.2 p. 15; §3.4.2 p. 19; bijlage 1 §2.1 p. 27', '§3.3.2 p. 15; §3.4.2 p. 19; annex 1 §2.1 p. 27'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(2)' }, { source: 'AVG recital', article: '75/83' }, { source: 'Wbp', article: '13' }, { source: 'CBP-richtsnoeren', article: '§2.4' },
  ],
  closedBy: 'risk-analysis.complete',

  gapIn(analysis, facts) {
    const lacking = both(looksOnlyInward(analysis, facts), isStandingVersion(analysis, facts, (later) => looksOnlyInward(later, facts)));
    return speaksIf(lacking, { analysis: analysis.title, risks: risksOf(analysis, facts).length }, facts.sensitive() === YES ? { branch: 'sensitive' } : {});
  },
});
