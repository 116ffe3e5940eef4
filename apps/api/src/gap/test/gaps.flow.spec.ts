import { openHouse, type House } from '../../platform/test/house.ts';
import { walk } from '../../platform/test/walk.ts';
import { seedRegister } from '../../processing/test/seeded-register.ts';

const DAY = 'asOf: "2018-06-01"';
const SIZE = 61;
const shown = Array.from({ length: SIZE }, (_, index) => index).filter((index) => index % 5 !== 4);

describe('the gaps', () => {
  let house: House;
  let cookie: string;
  let unit: string;
  beforeAll(async () => {
    house = await openHouse();
    ({ units: { office: unit } } = await seedRegister(house, await house.settle('noord'), SIZE));
    ({ cookie } = await house.signIn('bso.noord'));
  });
  afterAll(() => house[Symbol.asyncDispose]());
  const ask = async <Answer>(question: string): Promise<Answer> => {
    const { data, errors } = await house.ask(`{ ${question} }`, {}, { cookie });
    expect(errors).toEqual([]);
    return data as Answer;
  };
  const count = async (filter: string) => (await ask<{ gapCount: { value: number } }>(`gapCount(${DAY} filter: { ${filter} }) { value }`)).gapCount.value;

  it.each([['SEVERITY', true], ['SEVERITY', false], ['SINCE', true], ['SINCE', false]] as const)('are read whole in pages, sorted by %s, descending %s: nothing twice, nothing missed, and back the same way', async (sort, descending) => {
    const rank = ({ severity, since }: { severity: string; since: string | null }) => (sort === 'SINCE' ? (since ?? '') : String(['INFO', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'].indexOf(severity)));
    const { onward, back } = await walk<{ id: string; severity: string; since: string | null }>(house, { list: 'gaps', item: 'id severity since', args: `${DAY} sort: ${sort} descending: ${descending}`, cookie }, 9);
    expect(onward).toHaveLength(shown.length);
    expect(new Set(onward.map(({ id }) => id)).size).toBe(shown.length);
    expect(back).toEqual(onward);
    expect(onward.map(rank)).toEqual(onward.map(rank).toSorted((a, b) => a.localeCompare(b) * (descending ? -1 : 1)));
  });

  it.each<[filter: string, fits: (index: number) => boolean]>([
    ['suppressed: true', () => true],
    ['severities: [HIGH]', (i) => i % 5 === 3],
    ['severities: [HIGH, INFO]', (i) => i % 5 === 3 || i % 5 === 0],
    ['states: [ANNOUNCED]', (i) => i % 7 === 0],
    ['rules: ["risk-analysis-missing"]', (i) => i % 2 === 1],
    ['rules: []', () => true],
    ['processing: "VW-0003"', (i) => i === 2],
    ['processing: "x"', () => false],
    ['owner: "eigenaar 1"', (i) => i % 2 === 1],
    ['sinceFrom: "2017-03-01", sinceTo: "2017-04-01"', (i) => i % 4 !== 0 && [2, 3].includes(i % 9)],
  ])('with { %s } are those that fit', async (filter, fits) => {
    const pool = filter.includes('suppressed') ? Array.from({ length: SIZE }, (_, index) => index) : shown;
    expect(await count(filter)).toBe(pool.filter(fits).length);
  });

  it('of a unit are those of the processings in it', async () => { expect(await count(`unit: "${unit}"`)).toBe(shown.filter((index) => index % 3 === 1).length); });

  it('are grouped by rule, the worst first', async () => {
    expect(await ask(`gapGroups(${DAY}) { count worst rule { id title } }`)).toEqual({ gapGroups: [
      { count: shown.filter((i) => i % 2 === 0).length, worst: 'HIGH', rule: { id: 'measure-never-checked', title: 'Maatregel nooit gecontroleerd' } },
      { count: shown.filter((i) => i % 2 === 1).length, worst: 'HIGH', rule: { id: 'risk-analysis-missing', title: expect.any(String) } },
    ] });
  });

  it('say what, since when, by which source, and what closes it', async () => {
    const { gaps } = await ask<{ gaps: { items: unknown[] } }>(`gaps(${DAY} filter: { processing: "VW-0004" }) { items { says since state severity phase owner nextChange subject { kind number title } processing { number } unit { id } parent { id } facts { label value } citations { text ownPolicy inForceFrom url } rule { id decision } closedBy { action says } } }`);
    expect(gaps.items).toEqual([{
      says: expect.stringContaining('18 juli 2016'), since: '2017-04-01', state: 'OPEN', severity: 'HIGH', phase: 'PLAN', owner: 'eigenaar 1', nextChange: null,
      subject: { kind: 'processing', number: 'VW-0004', title: 'IJs 3' }, processing: { number: 'VW-0004' }, unit: null, parent: null,
      facts: [{ label: 'gestart', value: '18 juli 2016' }], citations: [{ text: 'AVG 32(1)', ownPolicy: false, inForceFrom: '2018-05-25', url: null }],
      rule: { id: 'risk-analysis-missing', decision: expect.any(String) }, closedBy: { action: 'risk-analysis.make', says: expect.any(String) },
    }]);
  });

  it('of one processing include those attached to another, with the one that explains them', async () => {
    const { gaps } = await ask<{ gaps: { items: unknown[] } }>(`gaps(${DAY} filter: { suppressed: true, processing: "VW-0005" }) { items { parent { id } } }`);
    expect(gaps.items).toEqual([{ parent: null }]); // the one that explains it lies in another processing
    const { processing } = await ask<{ processing: { gaps: unknown[] } }>(`processing(number: "VW-0005" ${DAY}) { gaps { rule { id } } }`);
    expect(processing.gaps).toEqual([{ rule: { id: 'measure-never-checked' } }]);
  });

  it('are there only on the days they stood', async () => {
    expect(await ask('gapCount(asOf: "2019-01-01") { value }')).toEqual({ gapCount: { value: 0 } });
    expect(await ask('gapCount(asOf: "2018-06-01", mode: AS_KNOWN) { value }')).toEqual({ gapCount: { value: 0 } });
  });

  it('that are open and severe ask for work now; that are due within two weeks, soon', async () => {
    const { work } = await ask<{ work: { nowTotal: number; now: { gap: { severity: string } }[]; soon: { due: string }[]; others: unknown[] } }>('work(asOf: "2018-06-01") { nowTotal now { late due gap { severity state } } soon { due gap { state } } others { due } }');
    expect(work.nowTotal).toBe(shown.filter((i) => i % 7 !== 0 && i % 5 >= 3).length);
    expect(work.now).toHaveLength(7);
    expect(new Set(work.now.map(({ gap }) => gap.severity))).toEqual(new Set(['HIGH']));
    expect(new Set(work.soon.map(({ due }) => due))).toEqual(new Set(['2018-06-09', '2018-06-10']));
    expect(work.others).toEqual([]);
    expect(await ask('work(asOf: "2018-05-22") { soon { due } }')).toEqual({ work: { soon: [] } });
  });

  it('cost one statement a list, a count, a grouping, and the two bands of work', async () => {
    for (const question of [`gaps(${DAY}) { items { parent { id } rule { id } } }`, `gapCount(${DAY}) { value }`, `gapGroups(${DAY}) { count }`, 'work { nowTotal }']) {
      house.statements.length = 0;
      await ask(question);
      expect([question, house.statements.filter((sql) => sql.includes('projection.gap')).length, house.statements.length]).toEqual([question, 1, 7]);
    }
  });
});
