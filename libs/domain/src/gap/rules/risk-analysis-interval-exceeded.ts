import { after, ifCome, isOnOrBefore } from '../../kernel/at.ts';
import { type Term } from '../../kernel/day.ts';
import { both, either, given, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { plus, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type RiskAnalysis } from '../../risk-analysis/risk-analysis.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, mostPressing, speaksIf } from '../gap-rule.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { latestQualifying, performedOn } from '../terms/qualifying-analysis.ts';

/** Was the analysis expressly confirmed on a date that fits: by whom, looking at what, with which conclusion? */
const isConfirmed = (a: RiskAnalysis, facts: Facts, fits: (on: When) => Truth): Truth => either(...a.reviews.map((r) => {
  const on = ifCome(facts.now, r.performedOn);
  return on ? both(given(r.by), given(r.lookedAt), given(r.conclusion), fits(on)) : NO;
}));
const isOlderThan = (a: RiskAnalysis, facts: Facts, age: (on: When) => Truth): Truth => both(age(performedOn(a, facts)), not(isConfirmed(a, facts, (on) => not(age(on)))));

/** Risks change; an analysis that nobody looked at again says little about today. */
export const riskAnalysisIntervalExceeded = defineGapRule({
  id: 'risk-analysis-interval-exceeded',
  phase: 'plan',
  looksAt: 'processing',
  tier: 'ap-finding',
  severity: 'medium',
  branches: { twice: { severity: 'high', when: words('de termijn is meer dan twee keer verstreken', 'more than twice the interval has passed') } },
  steps: ['sensitive', 'similar-breach'],
  title: words('Risicoanalyse ouder dan de afgesproken termijn', 'Risk analysis older than the agreed interval'),
  says: words('De laatste risicoanalyse “{analysis}” is van {performed}, en een herziening binnen de termijn is niet aantoonbaar.', 'The latest risk analysis “{analysis}” is of {performed}, and no review within the interval can be shown.'),
  when: words('De laatste geldige risicoanalyse is ouder dan de eigen termijn, of haar geldigheid is verlopen.', 'The latest qualifying risk analysis is older than the organisation’s own interval, or its validity has ended.'),
  clears: words('Een nieuwe versie, of een herziening die zegt wie waarnaar keek en wat de conclusie is.', 'A new version, or a review that says who looked at what, and concluded what.'),
  notWhen: words('Een gedateerde herziening “geen wijziging” die noemt waarnaar is gekeken. Of er is geen geldige analyse: dan spreekt een andere regel.', 'A dated review “no change” that lists what was looked at. Or there is no qualifying analysis: then another rule speaks.'),
  decision: words('§2.6.1 p. 8; §3.3.2 p. 14', '§2.6.1 p. 8; §3.3.2 p. 14'),
  cites: [
    { source: 'AVG', article: '24(1)' }, { source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(d)' },
    { source: 'CBP-richtsnoeren', article: '§3.4' }, { source: 'ISO 27001', article: '8.2' },
  ],
  closedBy: 'risk-analysis.review',

  gapIn(_processing, facts) {
    const interval: Term = facts.interval('ra.intervalMonths');
    return mostPressing(latestQualifying(facts).map(({ analysis, isLatest }) => {
      const { validUntil } = analysis;
      const lapsed = validUntil ? both(after(facts.now, validUntil, { days: 0 }), not(isConfirmed(analysis, facts, (on) => isOnOrBefore(validUntil, on)))) : NO;
      const tooOld = isOlderThan(analysis, facts, (on) => after(facts.now, on, interval));
      const twice = isOlderThan(analysis, facts, (on) => after(facts.now, plus(on, interval), interval)) === YES;
      return speaksIf(both(isRunning(facts), isLatest, either(tooOld, lapsed)), { analysis: analysis.title, performed: performedOn(analysis, facts) }, twice ? { branch: 'twice' } : {});
    }));
  },
});
