import { isBefore, isOnOrBefore } from '../../kernel/at.ts';
import { both, either, fits, MAYBE, NO, not, truthOf, UNKNOWN, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Metric } from '../../measure/control-status.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, mostPressing, speaksIf } from '../gap-rule.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';

const lastDayOf = (m: Metric): When => m.periodTo ?? m.periodFrom ?? UNKNOWN_WHEN;

/** Were more of the values above the limit than allowed, when approved exceptions are taken off? */
function isShareExceeded({ values, valuesAbove, approvedExceptions }: Metric, facts: Facts): Truth {
  if (values === null || valuesAbove === null) return NO;
  if (values === UNKNOWN || valuesAbove === UNKNOWN || approvedExceptions === UNKNOWN) return MAYBE;
  return truthOf((valuesAbove - (approvedExceptions ?? 0)) * 100 > values * facts.parameter('metric.exceedPercent'));
}
/** An average cannot be freed from exceptions: where there were any, only the share tells. */
function isExceeded(m: Metric, facts: Facts): Truth {
  const limit = m.limit;
  const average = limit === UNKNOWN ? MAYBE : fits(m.average, (a) => limit !== null && a > limit);
  if (!m.approvedExceptions) return either(average, isShareExceeded(m, facts));
  return m.values === null ? both(average, MAYBE) : isShareExceeded(m, facts);
}

/** Figures that show a limit is not kept weigh more than the statement that it is in force. */
export const metricContradictsMeasure = defineGapRule({
  id: 'metric-contradicts-measure',
  phase: 'do',
  looksAt: 'measure',
  tier: 'extension',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Meetgegevens spreken de maatregel tegen', 'Metrics contradict the measure'),
  says: words('De meting “{metric}” tot en met {until} komt boven de grens van “{measure}”.', 'The metric “{metric}” up to {until} is above the limit of “{measure}”.'),
  when: words('Een meting bij een begrenzende maatregel ligt gemiddeld boven de grens, of in meer gevallen dan is toegestaan, in een periode waarin de maatregel zou gelden.', 'A metric of a limiting measure is above the limit on average, or in more cases than allowed, in a period in which the measure is said to be in force.'),
  clears: words('De maatregel is hersteld en de volgende periode blijft binnen de grens, of de maatregel wordt niet meer beweerd.', 'The measure is corrected and the next period is within the limit, or the measure is no longer claimed.'),
  notWhen: words('Goedgekeurde en gelogde uitzonderingen worden eerst afgetrokken.', 'Approved and logged exceptions are taken off first.'),
  decision: words('geen bevinding; volgt uit §2.3 p. 5', 'not a finding; inference from §2.3 p. 5'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'AVG', article: '5(2)' }, { source: 'ISO 27001', article: '9.1' }],
  closedBy: 'measure.replace',

  gapIn(measure, facts) {
    const metrics = facts.of('metric', 'measure', measure.id);
    const contradicts = (m: Metric): Truth => both(facts.has('metric', m), isExceeded(m, facts), isOnOrBefore(inForceFrom(measure, facts), lastDayOf(m)),
      not(facts.some('metric', (later) => both(isBefore(lastDayOf(m), lastDayOf(later)), not(isExceeded(later, facts))), metrics)));
    return mostPressing(metrics.map((m) => speaksIf(both(isActive(measure, facts), contradicts(m)), { measure: measure.title, metric: m.name, until: lastDayOf(m) })));
  },
});
