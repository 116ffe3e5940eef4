import { sinceKnown } from '../../kernel/at.ts';
import { type Day } from '../../kernel/day.ts';
import { both, either, equals, MAYBE, NO, not, same, type Truth } from '../../kernel/truth.ts';
import { isUnknown } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type DeliveredReport } from '../../statement/statement.ts';
import { type Facts, type OpenGap } from '../facts.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';

/** Is it about this gap: all of them for the Board, those of its own processings for a division? */
const hasToName = (report: DeliveredReport, gap: OpenGap, facts: Facts): Truth =>
  either(equals(report.kind, 'board'), both(equals(report.kind, 'division'), same(facts.one('processing', gap.processing)?.unit ?? null, report.unit)));

/** How certain it is that each serious gap that was open on a day, as was known then, had to be named and was not. */
function omittedOn(day: Day, report: DeliveredReport, facts: Facts): readonly Truth[] {
  const open = facts.openGapsOn?.(day, 'as-known').gaps ?? [];
  const isNamed = (gap: OpenGap): boolean => report.gaps.some((named) => named.rule === gap.rule && named.subject === gap.subject);
  return open.filter((g) => (g.severity === 'critical' || g.severity === 'high') && !g.suppressed && !isNamed(g)).map((g) => hasToName(report, g, facts)).filter((t) => t !== NO);
}

/** A report that leaves out what is open reassures the wrong people. */
export const reportOmitsOpenGap = defineGapRule({
  id: 'report-omits-open-gap',
  phase: 'governance',
  looksAt: 'delivered-report',
  tier: 'extension',
  severity: 'medium',
  steps: [],
  title: words('Rapportage verzwijgt open kritieke bevinding', 'Report leaves out an open critical gap'),
  says: words('De rapportage “{report}” noemt {count} gaten van ernst hoog of kritiek niet die op {cutOff} open stonden.', 'The report “{report}” does not name {count} gaps of high or critical severity that were open on {cutOff}.'),
  when: words('Een geleverde rapportage noemt een gat van ernst hoog of kritiek niet dat op de peildatum open stond, zoals toen bekend was.', 'A delivered report does not name a gap of high or critical severity that was open on its cut-off date, as was known then.'),
  clears: words('Een correctie is gestuurd.', 'A correction is sent.'),
  notWhen: words('Het gat werd pas na de peildatum bekend, of hangt onder een gat dat wel is genoemd.', 'The gap became known only after the cut-off date, or is attached to a gap that is named.'),
  decision: words('bijlage 1 §1 p. 26 (totaalbeeld)', 'annex 1 §1 p. 26 (overall picture)'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'ISO 27001', article: '9.3.2' }],
  closedBy: 'report.correct',

  gapIn(report, facts) {
    const cutOff = report.cutOffOn ?? report.periodTo;
    if (!cutOff || isUnknown(cutOff)) return silent;
    const omitted = [...new Set([cutOff.earliest, cutOff.latest])].map((day) => omittedOn(day, report, facts));
    const certain = both(...omitted.map((gaps) => either(...gaps)));
    const omits = certain === NO && omitted.some((gaps) => gaps.length > 0) ? MAYBE : certain;
    return speaksIf(both(sinceKnown(facts.now, report.deliveredOn), omits, not(sinceKnown(facts.now, report.correctionSentOn))), { report: report.title, count: Math.max(...omitted.map((gaps) => gaps.length)), cutOff });
  },
});
