import { sinceKnown } from '../../kernel/at.ts';
import { both, not, YES } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { someQualifying } from '../terms/qualifying-analysis.ts';

/** The starting point of everything: before measures are chosen, the risks for people are weighed. */
export const riskAnalysisMissing = defineGapRule({
  id: 'risk-analysis-missing',
  phase: 'plan',
  looksAt: 'processing',
  tier: 'ap-finding',
  severity: 'high',
  branches: { sensitive: { severity: 'critical', when: words('de verwerking is gevoelig', 'the processing is sensitive') } },
  steps: [],
  title: words('Geen (geldige) risicoanalyse voor een lopende verwerking', 'No qualifying risk analysis for a running processing'),
  says: words('De verwerking loopt sinds {started}, en een geldige risicoanalyse is niet aantoonbaar.', 'The processing runs since {started}, and no qualifying risk analysis can be shown.'),
  when: words('De verwerking is gestart en niet beëindigd, en er is geen risicoanalyse over persoonsgegevens die door een ander dan de opsteller is vastgesteld, met voor elk risico een dreiging, een onderbouwde kans en een gevolg, en met een stuk uit die tijd.',
    'The processing started and has not ended, and there is no risk analysis about personal data, approved by someone other than its author, with a threat, a reasoned likelihood and a consequence for every risk, and with a document of the time.'),
  clears: words('Een risicoanalyse die aan deze eisen voldoet, wordt vastgesteld.', 'A risk analysis that meets these demands is approved.'),
  notWhen: words('De verwerking is nog niet gestart. Een groepsanalyse telt ook. De naam van het stuk doet er niet toe.', 'The processing has not started. A group analysis counts too. What the document is called does not matter.'),
  decision: words('§2.6.1 p. 7-8; §3.3.2 p. 14-15; bijlage 1 §2.1 p. 26-27', '§2.6.1 p. 7-8; §3.3.2 p. 14-15; annex 1 §2.1 p. 26-27'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(2)' }, { source: 'AVG', article: '5(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' },
    { source: 'CBP-richtsnoeren', article: '§2.4/§3.1' }, { source: 'VIR', article: '4(a)' }, { source: 'ISO 27001', article: '6.1.2, 8.2' }, { source: 'BIO2', article: 'deel 1 §10-11, 5.08.01' },
  ],
  closedBy: 'risk-analysis.make',

  gapIn(processing, facts) {
    const runs = both(sinceKnown(facts.now, processing.startedOn ?? UNKNOWN_WHEN), not(sinceKnown(facts.now, processing.endedOn)));
    const lacking = both(runs, not(someQualifying(facts)));
    return speaksIf(lacking, { started: processing.startedOn ?? UNKNOWN_WHEN }, facts.sensitive() === YES ? { branch: 'sensitive' } : {});
  },
});
