import { openHouse, type House } from '../../platform/test/house.ts';
import { walk } from '../../platform/test/walk.ts';
import { seedRegister, type SeededProcessing, type SeededRegister } from './seeded-register.ts';

const DAY = 'asOf: "2018-06-01"';
const number = ({ number: n }: SeededProcessing) => `VW-${String(n).padStart(4, '0')}`;
const nl = new Intl.Collator('nl');
const NEVER = '9999';

describe('the list of processings', () => {
  let house: House;
  let cookie: string;
  let register: SeededRegister;
  beforeAll(async () => {
    house = await openHouse();
    register = await seedRegister(house, await house.settle('noord'), 61);
    ({ cookie } = await house.signIn('fg.noord'));
  });
  afterAll(() => house[Symbol.asyncDispose]());
  const numbers = async (args: string) => ((await house.ask(`{ processings(first: 100 ${args}) { items { number } } }`, {}, { cookie })).data?.['processings'] as { items: { number: string }[] }).items.map((item) => item.number);

  const orders: Record<string, (a: SeededProcessing, b: SeededProcessing) => number> = {
    NUMBER: () => 0,
    NAME: (a, b) => nl.compare(a.name, b.name),
    SEVERITY: (a, b) => a.severity - b.severity,
    NEXT_EVALUATION: (a, b) => (a.evaluation ?? NEVER).localeCompare(b.evaluation ?? NEVER),
  };
  it.each(Object.keys(orders).flatMap((sort) => [[sort, false], [sort, true]] as const))('is read whole in pages, sorted by %s, descending %s: nothing twice, nothing missed, and back the same way', async (sort, descending) => {
    const order = register.processings.toSorted((a, b) => (orders[sort]?.(a, b) || a.number - b.number) * (descending ? -1 : 1)).map(number);
    const { onward, back, pages } = await walk<{ number: string }>(house, { list: 'processings', item: 'number', args: `${DAY} sort: ${sort} descending: ${descending}`, cookie }, 7);
    expect(pages).toBe(9);
    expect(onward.map((item) => item.number)).toEqual(order);
    expect(back.map((item) => item.number)).toEqual(order);
  });

  it.each<[filter: string, fits: (p: SeededProcessing) => boolean]>([
    ['sensitive: true', (p) => p.number % 3 === 0],
    ['sensitive: false', (p) => p.number % 3 !== 0],
    ['severity: CRITICAL', (p) => p.severity === 4],
    ['status: PARTLY', (p) => p.number % 4 === 1],
    ['owner: "eigenaar 1"', (p) => p.owner === 'eigenaar 1'],
    ['text: "IJS"', (p) => p.name.toLowerCase().includes('ijs')],
    ['text: " vw-0007 "', (p) => p.number === 7],
    ['text: "%"', () => false],
    ['text: "zorg", sensitive: true', (p) => p.name.startsWith('Zorg') && p.number % 3 === 0],
  ])('shows of { %s } those that fit, and counts them', async (filter, fits) => {
    const wanted = register.processings.filter(fits).map(number);
    expect(await numbers(`${DAY} filter: { ${filter} }`)).toEqual(wanted);
    expect((await house.ask(`{ processingCount(${DAY} filter: { ${filter} }) { value atLeast } }`, {}, { cookie })).data).toEqual({ processingCount: { value: wanted.length, atLeast: false } });
  });

  it('shows of a unit what lies in it and below it', async () => {
    const of = (...units: string[]) => register.processings.filter((p) => units.includes(p.unit)).map(number);
    expect(await numbers(`${DAY} filter: { unit: "${register.units.north}" }`)).toEqual(of('north', 'office'));
    expect(await numbers(`${DAY} filter: { unit: "${register.units.office}" }`)).toEqual(of('office'));
  });

  it('shows a row as it stood on the day', async () => {
    const row = async (day: string) => ((await house.ask(`{ processing(number: "vw-0002", asOf: "${day}") { number name settled unit { title kind } gapCounts { severity count } nextEvaluationOn startedOn { text } phases { phase status fact on { earliest } } } }`, {}, { cookie })).data as { processing: unknown }).processing;
    expect(await row('2018-06-01')).toEqual({
      number: 'VW-0002', name: 'aanvraag 1', settled: true, unit: { title: 'office', kind: 'unit' }, gapCounts: [{ severity: 'INFO', count: 2 }], nextEvaluationOn: '2018-02-15', startedOn: { text: '1 mei 2016' },
      phases: [{ phase: 'PLAN', status: 'UNKNOWN', fact: '1 van 3 op orde', on: { earliest: '2017-11-30' } }],
    });
    expect(await row('2017-12-31')).toMatchObject({ settled: true, gapCounts: [{ severity: 'CRITICAL', count: 2 }] });
  });

  it('shows nothing as in order on a day that is not judged yet, and nothing at all before it was there', async () => {
    const on = async (day: string) => ((await house.ask(`{ processing(number: "VW-0004", asOf: "${day}") { settled phases { status inOrder fact } } }`, {}, { cookie })).data as { processing: unknown }).processing;
    expect(await on('2018-12-31')).toEqual({ settled: true, phases: [{ status: 'IN_ORDER', inOrder: 1, fact: '1 van 3 op orde' }] });
    expect(await on('2019-01-01')).toEqual({ settled: false, phases: [{ status: 'UNKNOWN', inOrder: 0, fact: 'wordt herberekend' }] });
    expect(await on('2016-12-31')).toBeNull();
    expect(await numbers('asOf: "2017-06-01"')).toHaveLength(30);
    expect((await numbers('asOf: "2019-06-01", filter: { status: UNKNOWN }'))).toHaveLength(61);
  });

  it('asks the database once for a page, beside the session and the context', async () => {
    house.statements.length = 0;
    await numbers(DAY);
    expect(house.statements.map((sql) => /start transaction|commit|set_config|platform\.session|projection\.processing_status/.exec(sql)?.[0])).toEqual(['start transaction', 'platform.session', 'commit', 'start transaction', 'set_config', 'projection.processing_status', 'commit']);
  });
});
