import { isoDay, parseDay } from '../kernel/day.ts';
import { aCase } from '../testing/index.ts';
import { dossiersOf } from './dossier.ts';
import { factDaysOf } from './fact-days.ts';
import { findGaps } from './find-gaps.ts';
import { periodsOf } from './periods.ts';
import { riskAnalysisMissing } from './rules/risk-analysis-missing.ts';
import { measureNeverChecked } from './rules/measure-never-checked.ts';

const day = (text: string) => parseDay(text) ?? 0;
const records = aCase({ measures: [{ id: 'M', implementedOn: '2018-01-01', securityPurpose: true }], processings: [{ id: 'P', startedOn: '2017-06', endedOn: '2018-06-01' }] });
const [dossier] = dossiersOf(records);
const rules = [riskAnalysisMissing, measureNeverChecked];

describe('factDaysOf', () => {
  it('names both ends of an imprecise date and the days records were entered', () => {
    expect(factDaysOf(records).map(isoDay)).toEqual(['2001-01-01', '2017-06-01', '2017-06-30', '2018-01-01', '2018-06-01']);
  });
});

describe('periodsOf', () => {
  it('covers every day once and agrees with judging each day by itself', () => {
    const periods = dossier ? periodsOf(dossier.records, (on) => findGaps(dossier, rules, on, 'hindsight'), day('2017-05-01'), day('2018-12-31')) : [];
    expect(periods[0]?.from).toBe(day('2017-05-01'));
    expect(periods.at(-1)?.from).toBeLessThanOrEqual(day('2018-12-31'));
    expect(periods.at(-1)?.to).toBeGreaterThanOrEqual(day('2018-12-31'));
    periods.slice(1).forEach((p, i) => expect(p.from).toBe((periods[i]?.to ?? 0) + 1));
    for (const p of periods) {
      for (const on of [p.from, Math.floor((p.from + Math.min(p.to, day('2019-06-30'))) / 2), Math.min(p.to, day('2019-06-30'))]) {
        const fresh = dossier ? findGaps(dossier, rules, on, 'hindsight').gaps : [];
        expect(fresh.map((g) => [g.rule, g.state, g.since])).toEqual(p.said.gaps.map((g) => [g.rule, g.state, g.since]));
      }
    }
    expect(periods.map((p) => [isoDay(p.from), p.said.gaps.map((g) => `${g.rule} ${g.state}`)])).toContainEqual(['2018-03-03', ['risk-analysis-missing open', 'measure-never-checked open']]);
  });
});
