import { both, either, equals, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { isTaken } from '../terms/decisions.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** What was meant for a while becomes permanent when nobody decides. */
export const temporaryMeasureExpired = defineGapRule({
  id: 'temporary-measure-expired',
  phase: 'do',
  looksAt: 'measure',
  tier: 'extension',
  severity: 'medium',
  steps: ['sensitive', 'similar-breach'],
  title: words('Tijdelijke maatregel verlopen', 'Temporary measure expired'),
  says: words('“{measure}” is tijdelijk en geldt sinds {from}; een besluit om te beëindigen, te verlengen of vast te maken is niet aantoonbaar en hoort er uiterlijk {due} te zijn.', '“{measure}” is temporary and in force since {from}; a decision to end, extend or make it permanent cannot be shown and is due by {due}.'),
  when: words('De tijdelijke maatregel geldt langer dan de einddatum, of zonder einddatum langer dan de maximale termijn, en er is geen besluit.', 'The temporary measure is in force past its end date, or without one past the maximum term, and there is no decision.'),
  clears: words('Een besluit om te beëindigen, te verlengen of vast te maken.', 'A decision to end, extend or make it permanent.'),
  notWhen: words('De verwerking is beëindigd.', 'The processing has ended.'),
  decision: words('geen bevinding; achtergrond §2.6.2 p. 8 en bijlage 1 §2.2 p. 28-30', 'not a finding; background §2.6.2 p. 8 and annex 1 §2.2 p. 28-30'),
  cites: [{ source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '6.3, 8.1' }],
  closedBy: 'measure.replace',

  gapIn(measure, facts) {
    const decided = either(...[measure.extendedBy, measure.endedBy, measure.withdrawnBy].map((decision) => isTaken(decision, facts)));
    const from = inForceFrom(measure, facts);
    return lackingAfter(facts.now, both(goesOn(facts, measure.processings), isActive(measure, facts), equals(measure.temporary, true), not(decided)), measure.validUntil ?? from,
      { days: measure.validUntil ? 0 : facts.parameter('measure.tempMaxDays') }, { measure: measure.title, from });
  },
});
