import { isBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, given, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type ContextChange } from '../../processing/processing.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter, mostPressing } from '../gap-rule.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { hasQualified, latestQualifying, performedOn } from '../terms/qualifying-analysis.ts';
import { isSignificant } from '../terms/significant-change.ts';

/** Was the change weighed: was a qualifying analysis made for it, or did a review of one deal with it? */
const isWeighed = (change: ContextChange, facts: Facts): Truth => facts.some('risk-analysis', (a) => both(hasQualified(a, facts), either(
  truthOf(a.triggeredByChanges.includes(change.id)),
  ...a.reviews.map((r) => both(truthOf(r.changes.includes(change.id)), sinceKnown(facts.now, r.performedOn), given(r.conclusion))),
)));

/** New data, a new system or a new threat changes the risks: then they are weighed again, before a planned change. */
export const riskAnalysisContextChanged = defineGapRule({
  id: 'risk-analysis-context-changed',
  phase: 'plan',
  looksAt: 'processing',
  tier: 'ap-norm',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Risicoanalyse niet herzien na gewijzigde context', 'Risk analysis not revised after a change of context'),
  says: words('Na “{change}” ({on}) is een herziening van risicoanalyse “{analysis}” niet aantoonbaar. De termijn liep tot en met {due}.', 'After “{change}” ({on}) no review of risk analysis “{analysis}” can be shown. The term ran until {due}.'),
  when: words('Na de laatste geldige risicoanalyse is er iets van betekenis veranderd, de termijn is voorbij, en geen herziening gaat erop in.', 'Something of significance changed after the latest qualifying risk analysis, the term is over, and no review deals with it.'),
  clears: words('Een herziening of een nieuwe analyse die de wijziging noemt.', 'A review or a new analysis that names the change.'),
  notWhen: words('De wijziging is redactioneel, of schreef de analyse zelf voor. Of een ander dan de eigenaar bevestigde met een reden dat zij niet van betekenis is.', 'The change is editorial, or prescribed by the analysis itself. Or someone other than the owner confirmed with a reason that it is not significant.'),
  decision: words('§3.3.1 p. 13; §3.3.2 p. 14 en 16', '§3.3.1 p. 13; §3.3.2 p. 14 and 16'),
  cites: [
    { source: 'AVG', article: '24(1)' }, { source: 'AVG', article: '35(11)', remark: words('(alleen waar een DPIA verplicht was)', '(only where a DPIA was required)') }, { source: 'AVG', article: '32(1)(d)' },
    { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '6.3, 8.2' }, { source: 'BIO2', article: '5.08.01, 8.32.01' },
  ],
  closedBy: 'risk-analysis.review',

  gapIn(_processing, facts) {
    const changes = facts.all('context-change').toSorted((a, b) => (a.on ?? UNKNOWN_WHEN).latest - (b.on ?? UNKNOWN_WHEN).latest);
    return mostPressing(changes.flatMap((change) => latestQualifying(facts).map(({ analysis, isLatest }) => {
      const on = change.on ?? UNKNOWN_WHEN;
      const lacking = both(isRunning(facts), facts.has('context-change', change), isSignificant(change, facts), not(equals(change.prescribed, true)),
        isLatest, isBefore(performedOn(analysis, facts), on), not(isWeighed(change, facts)));
      const days = facts.parameter(equals(change.planned, true) === YES ? 'ra.afterChangeDays.planned' : 'ra.afterChangeDays.unplanned');
      return lackingAfter(facts.now, lacking, on, { days }, { change: change.what, on, analysis: analysis.title });
    })));
  },
});
