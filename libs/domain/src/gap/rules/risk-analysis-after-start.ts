import { isOnOrBefore } from '../../kernel/at.ts';
import { both, equals, not } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { SOURCES } from '../../law/sources.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { hasQualified, performedOn } from '../terms/qualifying-analysis.ts';

/** The risks were weighed, but only when people's data were already at risk. That cannot be undone. */
export const riskAnalysisAfterStart = defineGapRule({
  id: 'risk-analysis-after-start',
  phase: 'plan',
  looksAt: 'processing',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive'],
  title: words('Risicoanalyse pas na de start van de verwerking', 'Risk analysis done only after the processing started'),
  says: words('De verwerking loopt sinds {started}; de eerste geldige risicoanalyse is van {performed}.', 'The processing runs since {started}; the first qualifying risk analysis is of {performed}.'),
  when: words('Er is een geldige risicoanalyse, en de eerste daarvan is uitgevoerd na de start van de verwerking.', 'There is a qualifying risk analysis, and the first one was performed after the processing started.'),
  clears: words('Niets: het blijft een feit. Vanaf de eerste geldige risicoanalyse staat het als hersteld in de tijdlijn.', 'Nothing: it remains a fact. From the first qualifying risk analysis it stands in the timeline as remedied.'),
  notWhen: words('De verwerking is van vóór 1 september 2001 en de FG merkte haar zo aan. Een proef met verzonnen gegevens is geen start.', 'The processing is from before 1 September 2001 and the FG marked it so. A trial with made-up data is no start.'),
  decision: words('§2.6.1 p. 8; §3.3.2 p. 15; §3.4.2 p. 19', '§2.6.1 p. 8; §3.3.2 p. 15; §3.4.2 p. 19'),
  cites: [
    { source: 'AVG', article: '25(1)' }, { source: 'AVG', article: '32(2)' }, { source: 'Wbp', article: '13' }, { source: 'CBP-richtsnoeren', article: '§2.4' },
    { source: 'VIR', article: '4(a)' }, { source: 'ISO 27001', article: '6.1.2' }, { source: 'BIO2', article: '5.08.01' },
  ],
  closedBy: 'none',

  gapIn(processing, facts) {
    const started = processing.startedOn ?? UNKNOWN_WHEN;
    const first = facts.all('risk-analysis').map((a) => ({ qualified: hasQualified(a, facts), performed: performedOn(a, facts) }))
      .filter((a) => a.qualified > 0).toSorted((a, b) => a.performed.latest - b.performed.latest)[0];
    if (!first) return silent;
    const inTime = facts.some('risk-analysis', (a) => both(hasQualified(a, facts), isOnOrBefore(performedOn(a, facts), started)));
    const legacy = both(equals(processing.legacy, true), isOnOrBefore(started, { earliest: SOURCES.Wbp.from - 1, latest: SOURCES.Wbp.from - 1 }));
    const duty = { earliest: Math.max(started.earliest, SOURCES.Wbp.from), latest: Math.max(started.latest, SOURCES.Wbp.from) };
    return speaksIf(both(facts.some('risk-analysis', (a) => hasQualified(a, facts)), not(inTime), not(legacy)), { started, performed: first.performed }, { state: 'remedied', lawOf: duty });
  },
});
