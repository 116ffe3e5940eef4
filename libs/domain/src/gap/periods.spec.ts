import fc from 'fast-check';
import { isoDay, parseDay } from '../kernel/day.ts';
import { anyRecords } from '../testing/any-records.ts';
import { aCase } from '../testing/index.ts';
import { dossiersOf } from './dossier.ts';
import { factDaysOf } from './fact-days.ts';
import { dayBeforeOf, findGaps } from './find-gaps.ts';
import { type Found } from './found.ts';
import { periodsOf } from './periods.ts';
import { RULES } from './rules/index.ts';
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

  it('tells since when each gap stands, knowing the day before, as judging that day alone does', () => {
    fc.assert(fc.property(anyRecords, (any) => {
      for (const story of dossiersOf(any).filter((d) => d.processing !== null)) {
        const periods = periodsOf<Found>(story.records, (on, before) => findGaps(story, RULES, on, 'hindsight', null, before && dayBeforeOf(before.gaps)), day('2016-01-01'), day('2019-12-31'));
        for (const p of periods.slice(-6)) expect({ on: isoDay(p.from), gaps: p.said.gaps }).toEqual({ on: isoDay(p.from), gaps: findGaps(story, RULES, p.from, 'hindsight').gaps });
      }
    }), { numRuns: 8, endOnFailure: true });
  });
});
