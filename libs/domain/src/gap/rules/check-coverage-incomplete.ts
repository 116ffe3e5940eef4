import { after, isBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, fits, MAYBE, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter, silent } from '../gap-rule.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { goesOn } from '../terms/processing-runs.ts';
import { isShownCheck, performedOn } from '../terms/shown-check.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** How certain it is that the unit was checked, with success, within the interval. */
function isCovered(unit: string, measure: Measure, facts: Facts): Truth {
  const interval = facts.interval('check.intervalMonths');
  return facts.some('check', (c) => both(
    truthOf(c.units.includes(unit)), not(equals(c.centralOnly, true)), equals(c.result, 'pass'), isShownCheck(c, measure, facts), not(after(facts.now, performedOn(c), interval)),
  ), facts.of('check', 'measure', measure.id));
}

/** Are enough units covered: every one, or as many as an approved sampling plan says? Where the units are not listed, a checked one need not be the only one. */
function areEnough(covered: readonly Truth[], measure: Measure, facts: Facts): Truth {
  const atLeast = (n: number): Truth => (covered.filter((c) => c === YES).length >= n ? YES : covered.filter((c) => c !== NO).length >= n ? MAYBE : NO);
  const every = measure.scopeUnits.length > 0 ? both(...covered) : both(MAYBE, either(...covered));
  return either(every, ...measure.samplingPlan.map((plan) => both(sinceKnown(facts.now, plan.approvedOn), fits(plan.units, (n) => n > 0), plan.units === 'unknown' ? MAYBE : atLeast(plan.units ?? 0))));
}

/** Units fill in what the centre decides; checking the centre, or one office, says nothing of the others. */
export const checkCoverageIncomplete = defineGapRule({
  id: 'check-coverage-incomplete',
  phase: 'check',
  looksAt: 'measure',
  tier: 'ap-norm',
  severity: 'medium',
  branches: { 'breach-from-unchecked': { severity: 'high', when: words('er kwam een datalek uit een eenheid die niet was gecontroleerd', 'a breach came from a unit that was not checked') } },
  steps: ['sensitive'],
  title: words('Niet in elke regio/vestiging gecontroleerd', 'Not checked in every region or office'),
  says: words('Een recente geslaagde controle op “{measure}” is in {checked} eenheden aantoonbaar, niet in elke eenheid waar de maatregel geldt.', 'A recent passed check of “{measure}” can be shown in {checked} units, not in every unit where the measure holds.'),
  when: words('Niet elke eenheid waar de maatregel geldt, is binnen de ingestelde periode met goed gevolg gecontroleerd, of alleen het centrale niveau is gecontroleerd.', 'Not every unit where the measure holds was checked with success within the set interval, or only the central level was checked.'),
  clears: words('De overige eenheden zijn gecontroleerd, of een vastgesteld steekproefplan is gehaald.', 'The remaining units are checked, or an approved sampling plan is met.'),
  notWhen: words('De maatregel geldt centraal, of een vastgesteld plan staat een steekproef van eenheden toe. De termijn na invoering loopt nog. De verwerking is beëindigd.', 'The measure holds centrally, or an approved plan allows a sample of units. The term after introduction still runs. The processing has ended.'),
  decision: words('§3.3.2 p. 16-17; feiten bijlage 1 §2.2 p. 32-33', '§3.3.2 p. 16-17; facts annex 1 §2.2 p. 32-33'),
  cites: [{ source: 'AVG', article: '32(1)(d)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)' }, { source: 'ISO 27001', article: '9.1, 9.2' }],
  closedBy: 'check.perform',

  gapIn(measure, facts) {
    const perUnit = either(equals(measure.scope, 'units'), both(truthOf(measure.scope === null), truthOf(measure.scopeUnits.length > 0)));
    const listed = measure.scopeUnits.length > 0 ? measure.scopeUnits : facts.of('check', 'measure', measure.id).flatMap((c) => c.units);
    const units = [...new Set(listed)].map((id) => ({ id, covered: isCovered(id, measure, facts) }));
    const from = inForceFrom(measure, facts);
    const lacking = both(perUnit, goesOn(facts, measure.processings), isActive(measure, facts), not(areEnough(units.map((u) => u.covered), measure, facts)));
    if (lacking === NO) return silent;
    const leaked = units.some((u) => u.covered === NO && facts.some('breach', (b) => both(isRealBreach(b), isBefore(from, b.occurredFrom ?? UNKNOWN_WHEN)), facts.of('breach', 'unit', u.id)) === YES);
    const said = { measure: measure.title, checked: units.filter((u) => u.covered === YES).length };
    return lackingAfter(facts.now, lacking, from, { days: facts.parameter('check.existenceDays') }, said, leaked ? { branch: 'breach-from-unchecked' } : {});
  },
});
