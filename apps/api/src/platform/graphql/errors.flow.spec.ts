import { openHouse, type House } from '../test/house.ts';

const UNITS = '{ units { id } }';

describe('errors', () => {
  let house: House;
  let cookie: string;
  beforeAll(async () => {
    house = await openHouse({ mode: 'production' });
    await house.settle('noord');
    ({ cookie } = await house.signIn('fg.noord'));
  });
  afterAll(() => house[Symbol.asyncDispose]());

  it('of ours show a number and nothing of the inside; the log has the rest under that number', async () => {
    await house.database.owner.query('alter table register.unit rename to unit_of_before');
    const { status, errors, data } = await house.ask(UNITS, {}, { cookie });
    await house.database.owner.query('alter table register.unit_of_before rename to unit');
    expect([status, data]).toEqual([200, null]);
    expect(errors).toEqual([{ message: 'Er ging iets mis bij ons. Noem het nummer als u dit meldt.', path: ['units'], extensions: { code: 'INTERNAL', correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) } }]);
    expect(JSON.stringify(errors)).not.toMatch(/register|\brelation\b|select|\.ts/i);
    const line = house.logged.find((logged) => logged.includes(String(errors[0]?.extensions['correlationId'])));
    expect(line).toContain('register.unit');
  });

  it('of ours are told in the language of the account', async () => {
    await house.ask('mutation { setPreferences(input: { language: EN }) { refusals { code } } }', {}, { cookie });
    await house.database.owner.query('alter table register.unit rename to unit_of_before');
    const { errors } = await house.ask(UNITS, {}, { cookie });
    await house.database.owner.query('alter table register.unit_of_before rename to unit');
    expect(errors[0]?.message).toBe('Something went wrong on our side. Mention the number when you report this.');
  });

  it.each<[what: string, query: string, variables: Record<string, unknown>, code: string, fields?: readonly string[]]>([
    ['no GraphQL', '{ units', {}, 'BAD_USER_INPUT'],
    ['an unknown field', '{ unit { id } }', {}, 'BAD_USER_INPUT'],
    ['the schema itself', '{ __schema { types { name } } }', {}, 'BAD_USER_INPUT'],
    ['a day that does not exist', '{ rules(asOf: "2018-02-30") { id } }', {}, 'BAD_USER_INPUT'],
    ['a day that does not exist, as a variable', 'query ($d: Day) { rules(asOf: $d) { id } }', { d: '31-12-2018' }, 'BAD_USER_INPUT'],
    ['a code that does not exist', '{ gaps(mode: SOMETIMES) { hasNext } }', {}, 'BAD_USER_INPUT'],
    ['too many rows', '{ gaps(first: 101) { hasNext } }', {}, 'BAD_USER_INPUT', ['first']],
    ['no rows', '{ processings(first: 0) { hasNext } }', {}, 'BAD_USER_INPUT', ['first']],
    ['a cursor nobody gave', '{ processings(after: "x") { hasNext } }', {}, 'BAD_USER_INPUT', ['after']],
    ['both sides of a place', '{ processings(after: "x", before: "y") { hasNext } }', {}, 'BAD_USER_INPUT', ['before']],
    ['a long text', 'query ($t: String) { processings(filter: { text: $t }) { hasNext } }', { t: 'x'.repeat(201) }, 'BAD_USER_INPUT', ['filter.text']],
    ['text that deceives', 'query ($t: String) { processings(filter: { text: $t }) { hasNext } }', { t: 'a\u202eb' }, 'BAD_USER_INPUT', ['filter.text']],
    ['a NUL', 'query ($r: [String!]) { gaps(filter: { rules: $r }) { hasNext } }', { r: ['a\0'] }, 'BAD_USER_INPUT', ['filter.rules']],
    ['a unit that is no id', '{ gaps(filter: { unit: "1; drop table" }) { hasNext } }', {}, 'BAD_USER_INPUT', ['filter.unit']],
    ['a field nobody knows', 'query ($f: GapFilter) { gaps(filter: $f) { hasNext } }', { f: { admin: true } }, 'BAD_USER_INPUT'],
    ['too many aliases', `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: installation { version }`).join(' ')} }`, {}, 'LIMIT'],
    ['too many words', `{ installation { ${'version '.repeat(1100)} } }`, {}, 'LIMIT'],
    ['too many directives', `{ installation { ${'version @include(if: true) '.repeat(11)} } }`, {}, 'LIMIT'],
    ['a fragment without end', '{ ...A } fragment A on Query { ...A }', {}, 'BAD_USER_INPUT'],
  ])('say what is wrong with %s, and carry out nothing', async (_, query, variables, code, fields = []) => {
    const { status, errors, data } = await house.ask(query, variables, { cookie });
    expect(data).toBeNull();
    expect(status).toBeLessThan(500);
    expect(errors.map(({ extensions }) => extensions['code'])).toContain(code);
    expect(errors.flatMap(({ extensions }) => ((extensions['fields'] ?? []) as { field: string }[]).map(({ field }) => field))).toEqual(fields);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|stacktrace|node_modules/);
  });

  it('let a question at the limit pass', async () => {
    const aliases = Array.from({ length: 15 }, (_, i) => `a${i}: installation { version }`).join(' ');
    expect((await house.ask(`{ ${aliases} }`)).errors).toEqual([]);
  });
});
