import { ROLE_CODES, type Role } from '@sluitend/domain';
import { openHouse, type House } from '../../platform/test/house.ts';
import { seedRegister, type SeededRegister } from '../../processing/test/seeded-register.ts';

const DAY = 'asOf: "2018-06-01"';
const ALL = 12;

/** What each role finds: how many processings, of which units; null where the role may not ask. */
const REACH: Record<Role, readonly ('north' | 'office' | 'south')[] | null> = {
  bso: ['north', 'office', 'south'], fg: ['north', 'office', 'south'], board: ['north', 'office', 'south'], auditor: ['north', 'office', 'south'], 'breach-desk': ['north', 'office', 'south'],
  director: ['north', 'office'], owner: ['office'], checker: ['north'], admin: null, employee: null,
};

describe('who may read what', () => {
  let house: House;
  let register: SeededRegister;
  const cookies = new Map<Role, string>();
  beforeAll(async () => {
    house = await openHouse();
    register = await seedRegister(house, await house.settle('noord'), ALL);
    await seedRegister(house, await house.settle('zuid'), ALL);
    const { north, office } = register.units;
    for (const [role, unit] of [['director', north], ['owner', office], ['checker', north]]) await house.database.owner.query('update platform.account set unit_ids = array[$2::uuid] where username = $1', [`${role}.noord`, unit]);
    for (const role of ROLE_CODES) cookies.set(role, (await house.signIn(`${role}.noord`)).cookie);
  });
  afterAll(() => house[Symbol.asyncDispose]());
  const as = (role: Role, question: string) => house.ask(`{ ${question} }`, {}, { cookie: cookies.get(role) ?? '' });
  const within = (role: Role) => register.processings.filter(({ unit }) => REACH[role]?.includes(unit));

  const LISTS = [`processings(${DAY}) { items { id } }`, `processingCount(${DAY}) { value }`, `processing(number: "VW-0001" ${DAY}) { id }`, `gaps(${DAY}) { items { id } }`, `gapCount(${DAY}) { value }`, `gapGroups(${DAY}) { count }`, `timeline(${DAY}) { title }`];

  describe.each(ROLE_CODES)('%s', (role) => {
    const reach = REACH[role];

    it(reach ? 'reads the processings within reach, and their gaps' : 'reads no dossier at all', async () => {
      if (!reach) {
        for (const list of LISTS) expect([list, (await as(role, list)).errors.map(({ extensions }) => extensions['code'])]).toEqual([list, ['FORBIDDEN']]);
        return;
      }
      const { data } = await as(role, `processings(${DAY}) { items { id } } gaps(first: 100 ${DAY} filter: { suppressed: true }) { items { processing { id } } }`);
      const { processings, gaps } = data as unknown as { processings: { items: { id: string }[] }; gaps: { items: { processing: { id: string } }[] } };
      const ids = within(role).map(({ id }) => id);
      expect(processings.items.map(({ id }) => id)).toEqual(ids);
      expect(new Set(gaps.items.map(({ processing }) => processing.id))).toEqual(new Set(ids));
    });

    it('finds what is out of reach no more than what does not exist', async () => {
      if (!reach) return expect((await as(role, 'processing(number: "VW-9999") { id }')).errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
      for (const processing of register.processings) {
        const { data, errors } = await as(role, `processing(number: "VW-${processing.number}" ${DAY}) { id gaps { id } records { kind } } timeline(processing: "VW-${processing.number}" ${DAY}) { subject { id } }`);
        const mine = reach.includes(processing.unit);
        expect([errors, (data?.['processing'] as { id: string } | null)?.id, (data?.['timeline'] as { subject: { id: string } }[]).some(({ subject }) => subject.id === processing.id)]).toEqual([[], mine ? processing.id : undefined, mine]);
      }
    });

    it('has work, units, the rule book and the own session', async () => {
      const { data, errors } = await as(role, 'work { nowTotal now { gap { id } } soon { due } others { due } } units { name } rules { id } rule(id: "risk-analysis-missing") { id } session { role }');
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ session: { role: role.toUpperCase().replace('-', '_') }, units: [{ name: 'north' }, { name: 'office' }, { name: 'south' }], rule: { id: 'risk-analysis-missing' } });
      if (!reach) expect(data?.['work']).toEqual({ nowTotal: 0, now: [], soon: [], others: [] });
    });
  });

  it('nobody who is not signed in may ask anything of it', async () => {
    for (const list of [...LISTS, 'work { nowTotal }', 'units { name }', 'rules { id }', 'rule(id: "x") { id }']) expect([list, (await house.ask(`{ ${list} }`)).errors.map(({ extensions }) => extensions['code'])]).toEqual([list, ['UNAUTHENTICATED']]);
    expect((await house.ask('mutation { setPreferences(input: {}) { refusals { code } } }')).errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('a refusal stands in the audit log, with who and what', async () => {
    await as('employee', `gaps(${DAY}) { items { id } }`);
    const [last] = await house.readAs('app_audit', 'noord', (query) => query<{ role: string; event: string; object_id: string; actor: string }>("select e.role, e.event, e.object_id, e.actor_id is not null as actor from audit.entry e where event = 'access.refused' order by id desc limit 1"));
    expect(last).toEqual({ role: 'employee', event: 'access.refused', object_id: 'gaps', actor: true });
  });

  it('the database itself shows an administrator no dossier and another organisation nothing, whatever is asked', async () => {
    await expect(house.readAs('app_admin', 'noord', (query) => query('select * from register.processing'))).rejects.toThrow('permission denied');
    await expect(house.readAs('app_admin', 'noord', (query) => query('select * from projection.gap'))).rejects.toThrow('permission denied');
    await expect(house.readAs('app_content', 'noord', (query) => query('select * from platform.account'))).rejects.toThrow('permission denied');
    expect(await house.readAs('app_content', 'zuid', (query) => query('select * from register.processing where organisation_id = $1', [register.organisationId]))).toEqual([]);
  });
});
