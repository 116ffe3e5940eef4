import { after } from '../../kernel/at.ts';
import { both, either, equals, NO, not } from '../../kernel/truth.ts';
import { plus } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { isActive } from '../terms/measure-in-force.ts';
import { goesOn } from '../terms/processing-runs.ts';
import { looksAtOperation, performedOn } from '../terms/shown-check.ts';

/** One check is a moment; the law asks for regularity. */
export const checkIntervalExceeded = defineGapRule({
  id: 'check-interval-exceeded',
  phase: 'check',
  looksAt: 'measure',
  tier: 'ap-norm',
  severity: 'medium',
  steps: ['sensitive', 'similar-breach'],
  title: words('Periodieke controle te laat', 'Periodic check overdue'),
  says: words('De laatste geslaagde controle op de werking van “{measure}” is van {last}; de volgende was nodig uiterlijk {due}.', 'The last passed check of the operation of “{measure}” is of {last}; the next one was needed by {due}.'),
  when: words('De laatste geslaagde controle op de werking is langer geleden dan de periode die de organisatie heeft ingesteld.', 'The last passed check of operation is longer ago than the interval the organisation set.'),
  clears: words('Een nieuwe geslaagde controle op de werking.', 'A new passed check of operation.'),
  notWhen: words('Er was nog geen controle op de werking: dan spreekt de regel daarover. De maatregel of de verwerking is beëindigd.', 'There was no check of operation yet: the rule on that speaks then. The measure or the processing has ended.'),
  decision: words('§3.3.1 p. 12; §3.3.2 p. 14, 16', '§3.3.1 p. 12; §3.3.2 p. 14, 16'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)-(d)' }, { source: 'ISO 27001', article: '9.1(c)' }],
  closedBy: 'check.perform',

  gapIn(measure, facts) {
    const passed = facts.of('check', 'measure', measure.id).map((c) => ({ on: performedOn(c), counts: both(facts.has('check', c), equals(c.result, 'pass'), looksAtOperation(c, measure, facts)) })).filter((c) => c.counts !== NO);
    const last = passed.toSorted((a, b) => a.on.latest - b.on.latest).at(-1);
    if (!last) return silent;
    const interval = facts.interval('check.intervalMonths');
    const current = either(...passed.map((c) => both(c.counts, not(after(facts.now, c.on, interval)))));
    return speaksIf(both(goesOn(facts, measure.processings), isActive(measure, facts), either(...passed.map((c) => c.counts)), not(current)), { measure: measure.title, last: last.on, due: plus(last.on, interval) });
  },
});
