import { isBefore, isOnOrBefore, since } from '../../kernel/at.ts';
import { both, either, equals, fits, NO, not, YES } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { titleOf } from '../dossier.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { isHeld } from '../terms/data-category.ts';
import { isLargeEnough, isTooSmall } from '../terms/sample.ts';
import { performedOn } from '../terms/shown-check.ts';

const ofManyWithSpecialData = (facts: Facts): boolean => facts.processing !== null && both(
  either(...facts.processing.categories.map((c) => both(isHeld(c, facts), equals(c.class, 'special')))),
  fits(facts.processing.subjectsScale, (n) => n >= facts.parameter('processing.largeScaleSubjects')),
) === YES;
const branchOf = (facts: Facts) => (ofManyWithSpecialData(facts) ? { branch: 'special-large' } : {});

const common = {
  id: 'check-sample-insufficient',
  phase: 'check',
  tier: 'extension',
  severity: 'medium',
  branches: { 'special-large': { severity: 'high', when: words('de verwerking heeft bijzondere gegevens op grote schaal', 'the processing holds special data on a large scale') } },
  steps: ['similar-breach'],
  title: words('Steekproef te klein of niet risicogericht', 'Sample too small or not risk-based'),
  says: words('Van de controle “{control}” op {on} is niet aantoonbaar dat de steekproef groot genoeg of op risico gekozen was.', 'Of the check “{control}” on {on} it cannot be shown that the sample was large enough or chosen by risk.'),
  when: words('Een steekproef heeft geen onderbouwing, is kleiner dan het eigen minimum, of is een klein deel van het geheel zonder keuze op risico.', 'A sample has no rationale, is smaller than the own minimum, or is a small share of the whole not chosen by risk.'),
  clears: words('Een latere controle volgt een vastgesteld steekproefplan of heeft een voldoende steekproef.', 'A later check follows an approved sampling plan or has a sufficient sample.'),
  notWhen: words('Alles is bekeken, of automatische detectie kijkt naar alle gebeurtenissen.', 'Everything was looked at, or automatic detection looks at all events.'),
  decision: words('niet in het besluit over UWV', 'not in the decision on UWV'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'NEN 7510', article: '12.4.1', remark: words('(zorg)', '(care sector)') }, { source: 'NEN 7513', article: '', remark: words('(zorg)', '(care sector)') }],
  closedBy: 'check.plan-sample',
} as const;

/** Whoever looks at a part must be able to say why that part is enough. */
export const checkSampleInsufficient = defineGapRule({
  ...common,
  looksAt: 'check',
  gapIn(check, facts) {
    const measure = facts.one('measure', check.measure);
    if (!measure) return silent;
    const on = performedOn(check);
    const followsPlan = either(...measure.samplingPlan.map((plan) => both(plan.approvedOn ? isOnOrBefore(plan.approvedOn, on) : NO, fits(plan.units, (n) => n <= check.units.length))));
    const later = facts.some('check', (c) => both(isBefore(on, performedOn(c)), isLargeEnough(c, c.sampleMinimum, facts)), facts.of('check', 'measure', measure.id));
    return speaksIf(both(isTooSmall(check, check.sampleMinimum, facts), not(followsPlan), not(later)), { control: titleOf('measure', measure), on }, branchOf(facts));
  },
});

/** The same for the executions of a recurring control: the last sample counts. */
export const executionSampleInsufficient = defineGapRule({
  ...common,
  looksAt: 'recurring-control',
  gapIn(control, facts) {
    const executions = control.executions.map((e) => ({ on: e.on ?? UNKNOWN_WHEN, small: isTooSmall(e, control.sampleMinimum, facts), enough: isLargeEnough(e, control.sampleMinimum, facts) }));
    const lasting = executions.map(({ on, small }) => ({ on, holds: both(since(facts.now, on), small, not(either(...executions.map((later) => both(since(facts.now, later.on), later.enough, isBefore(on, later.on)))))) }));
    const last = lasting.toSorted((a, b) => a.holds - b.holds || a.on.latest - b.on.latest).at(-1);
    return last ? speaksIf(both(last.holds, not(equals(control.detectsEverything, true))), { control: control.name, on: last.on }, branchOf(facts)) : silent;
  },
});
