import { NO } from '../../kernel/truth.ts';
import { onDay, plus } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { divisionReportOf } from '../terms/periodic-report.ts';

/** Who carries out the measures tells how far they got. */
export const divisionReportMissing = defineGapRule({
  id: 'division-report-missing',
  phase: 'governance',
  looksAt: 'unit',
  tier: 'ap-norm',
  severity: 'medium',
  steps: [],
  title: words('Divisierapportage ontbreekt', 'Division report missing'),
  says: words('Van {unit} is over de periode van {from} tot en met {to} geen divisierapportage aantoonbaar; zij was nodig uiterlijk {due}.', 'Of {unit} no division report can be shown for the period from {from} to {to}; it was needed by {due}.'),
  when: words('De rapportageperiode en de extra dagen zijn voorbij, en de eenheid heeft over de laatste periode niet gemeld hoe ver maatregelen zijn en welke nieuwe risico’s er zijn.', 'The reporting period and the days of grace are over, and the unit did not report on the last period how far measures are and which risks are new.'),
  clears: words('De rapportage is ingediend.', 'The report is submitted.'),
  notWhen: words('De eenheid hoefde in die periode niet te rapporteren. Is er nog geen enkele rapportage geregistreerd, dan is de stand onbekend.', 'The unit had not to report in that period. Where no report at all was registered yet, the state is unknown.'),
  decision: words('bijlage 1 §1 p. 25', 'annex 1 §1 p. 25'),
  cites: [
    { source: 'AVG', article: '24(1)' }, { source: 'VIR', article: '4' }, { source: 'ISO 27001', article: '9.1, 9.3.2' }, { source: 'BIO2', article: '5.36.01, 5.24.04' },
    { source: 'own policy', article: 'division-report' },
  ],
  closedBy: 'report.deliver',

  gapIn(unit, facts) {
    const grace = facts.parameter('report.graceDays');
    const lacks = facts.of('policy-requirement', 'demands', 'division-report').map((r) => ({ late: divisionReportOf(unit, r, grace, facts), running: divisionReportOf(unit, r, 0, facts) }));
    const late = lacks.map((l) => l.late).toSorted((a, b) => b.lacking - a.lacking)[0];
    const running = lacks.map((l) => l.running).toSorted((a, b) => b.lacking - a.lacking)[0];
    const said = late && late.lacking !== NO ? late : running;
    if (!said) return silent;
    const due = plus(onDay(said.period.to), { days: grace });
    return speaksIf(said.lacking, { unit: unit.name, from: onDay(said.period.from), to: onDay(said.period.to), due }, said === late ? {} : { state: 'announced' });
  },
});
