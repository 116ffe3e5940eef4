import { randomUUID } from 'node:crypto';
import { parseWhen, RECORDS, UNKNOWN, type Kind } from '@sluitend/domain';
import { appendEntry } from '../../platform/audit/append-entry.ts';
import { Database } from '../../platform/database/database.ts';
import { insertSql, type Plain } from '../../platform/database/record-row.ts';
import { openHouse, type House } from '../../platform/test/house.ts';
import { seedRegister, type SeededRegister } from '../../processing/test/seeded-register.ts';

/** Fields that hold several things hold none unless said otherwise. */
const emptyLists = (kind: Kind): Plain => Object.fromEntries(Object.entries(RECORDS[kind].fields).filter(([, field]) => ['refs', 'texts', 'choices', 'list'].includes(field.type)).map(([name]) => [name, []]));

/** Writes records as the register does, each in the dossiers of some processings. */
async function record(house: House, { organisationId }: SeededRegister, kind: Kind, liesIn: readonly string[], { number = null, ...fields }: Plain): Promise<string> {
  const id = randomUUID();
  await new Database(house.database.owner).transaction('start transaction', async (query) => {
    await query("select set_config('sluitend.organisation', $1, true)", [organisationId]);
    const entryId = await appendEntry(query, { organisationId, actorId: null, role: 'test', event: 'record.made', objectType: kind, objectId: id, data: {} });
    const { sql, parameters } = insertSql(kind, { ...emptyLists(kind), ...fields }, { organisationId, id, number: number as number | null, fileId: null, entryId, migrated: false, liesIn, annotation: null });
    await query(sql, parameters);
  });
  return id;
}

describe('the records of a processing', () => {
  let house: House;
  let register: SeededRegister;
  const cookies: Record<string, string> = {};
  const north = () => register.processings[0]?.id ?? '';
  const office = () => register.processings[1]?.id ?? '';
  const south = () => register.processings[2]?.id ?? '';

  beforeAll(async () => {
    house = await openHouse();
    register = await seedRegister(house, await house.settle('noord'), 3);
    await house.database.owner.query("update platform.account set unit_ids = array[$1::uuid] where username in ('director.noord', 'owner.noord')", [register.units.north]);
    await record(house, register, 'policy', [], { title: 'Beleid van het huis', validFrom: parseWhen('2017') });
    const person = await record(house, register, 'person', [], { title: 'BSO Noord', roles: ['bso'] });
    await record(house, register, 'evidence', [north(), south()], { number: 1, title: 'Verslag', kind: 'minutes', documentDate: parseWhen('2018-03'), author: UNKNOWN, processings: [north(), south()] });
    await record(house, register, 'measure', [north()], { number: 3, title: 'Blokkade van bijlagen', processings: [north()], owner: person, decidedOn: parseWhen('2018-02-01'), implementedOn: parseWhen('2018-09-15~') });
    await record(house, register, 'breach', [north()], { number: 1, processing: north(), what: 'Bestand mee verzonden', occurredFrom: parseWhen('2018-04-10'), isBreach: true, persons: 11_062, firstSignalAt: { earliest: 25_389_000, latest: 25_389_000 }, data: [{ name: 'BSN', class: 'sensitive' }] });
    await record(house, register, 'breach', [office()], { number: 2, processing: office(), what: 'Brief verkeerd', occurredFrom: parseWhen('unknown') });
    for (const role of ['fg', 'director', 'owner']) cookies[role] = (await house.signIn(`${role}.noord`)).cookie;
  });
  afterAll(() => house[Symbol.asyncDispose]());
  interface Group { readonly kind: string; readonly title: string; readonly records: readonly { readonly number: string; readonly title: string; readonly on: { readonly text: string } | null; readonly facts: readonly { readonly label: string; readonly value: string; readonly target: { readonly kind: string; readonly number: string } | null }[] }[] }
  const groups = async (role: string, args: string): Promise<readonly Group[]> => {
    const { data, errors } = await house.ask(`{ processing(${args}) { records { kind title records { number title on { text } facts { label value target { kind number } } } } } }`, {}, { cookie: cookies[role] ?? '' });
    expect(errors).toEqual([]);
    return (data?.['processing'] as { records: Group[] }).records;
  };
  const events = async (role: string, args: string) => {
    const { data, errors } = await house.ask(`{ timeline(${args}) { kindLabel title on { text } processing { number } } }`, {}, { cookie: cookies[role] ?? '' });
    expect(errors).toEqual([]);
    return (data?.['timeline'] as { kindLabel: string; title: string; on: { text: string }; processing: { number: string } | null }[]).map((e) => `${e.on.text} | ${e.kindLabel} | ${e.title} | ${e.processing?.number ?? ''}`);
  };

  it('stand by kind in the order of the stream, with their facts in words', async () => {
    const found = await groups('fg', 'number: "VW-0001", asOf: "2018-12-31"');
    expect(found.map(({ kind, title, records }) => [kind, title, records.length])).toEqual([['evidence', 'bewijsstukken', 1], ['processing', 'verwerkingen', 1], ['breach', 'datalekken', 1], ['measure', 'maatregelen', 1]]);
    expect(found[3]?.records[0]).toMatchObject({ number: 'MR-0003', title: 'Blokkade van bijlagen' });
    expect(found[3]?.records[0]?.facts).toEqual(expect.arrayContaining([
      { label: 'eigenaar', value: 'BSO Noord', target: { kind: 'person', number: null } }, { label: 'ingevoerd op', value: 'ca. 15 september 2018', target: null },
    ]));
    expect(found[2]?.records[0]?.facts).toEqual(expect.arrayContaining([
      { label: 'personen in de gegevens', value: '11.062', target: null }, { label: 'is een datalek', value: 'ja', target: null },
      { label: 'gegevens', value: 'gegeven: BSN; klasse: gevoelig', target: null }, { label: 'eerste signaal', value: '10 april 2018 om 08:00', target: null },
    ]));
    expect(found[0]?.records[0]?.facts).toEqual(expect.arrayContaining([{ label: 'opsteller', value: 'onbekend', target: null }, { label: 'soort', value: 'notulen', target: null }, { label: 'datum van het stuk', value: 'maart 2018', target: null }]));
  });

  it('name another processing only to someone who may see it', async () => {
    const named = async (role: string) => (await groups(role, 'number: "VW-0001", asOf: "2018-12-31"'))[0]?.records[0]?.facts.filter(({ label }) => label === 'verwerkingen').map(({ value, target }) => [value, target?.number]);
    expect(await named('fg')).toEqual([['Één loket 0', 'VW-0001'], ['Zorg 2', 'VW-0003']]);
    expect(await named('director')).toEqual([['Één loket 0', 'VW-0001'], ['niet zichtbaar voor u', undefined]]);
  });

  it('are there from their day, and as known only from when they were recorded', async () => {
    expect((await groups('fg', 'number: "VW-0001", asOf: "2018-04-09"')).map(({ kind }) => kind)).toEqual(['evidence', 'processing', 'measure']);
    const { data } = await house.ask('{ processing(number: "VW-0001", asOf: "2018-12-31", mode: AS_KNOWN) { name } timeline(asOf: "2018-12-31", mode: AS_KNOWN) { title } }', {}, { cookie: cookies['fg'] ?? '' });
    expect(data).toEqual({ processing: null, timeline: [] });
  });

  it('make a timeline, oldest first, of what had come by the day', async () => {
    expect(await events('fg', 'processing: "VW-0001", asOf: "2018-08-31"')).toEqual([
      '1 mei 2016 | verwerking, gestart op | Één loket 0 | VW-0001',
      '1 februari 2018 | maatregel, besloten op | Blokkade van bijlagen | VW-0001',
      'maart 2018 | bewijs, datum van het stuk | Verslag | VW-0001',
      '10 april 2018 | datalek, gebeurd vanaf | Bestand mee verzonden | VW-0001',
      '10 april 2018 | datalek, eerste signaal | Bestand mee verzonden | VW-0001',
      'ca. 15 september 2018 | maatregel, ingevoerd op | Blokkade van bijlagen | VW-0001',
    ]);
  });

  it('make one of the whole organisation too, as far as the reader reaches', async () => {
    expect(await events('owner', 'asOf: "2018-12-31"')).toContain('2017 | beleid, geldig vanaf | Beleid van het huis | ');
    const started = (list: readonly string[]) => list.filter((line) => line.includes('gestart op')).map((line) => line.slice(-7));
    expect(started(await events('fg', 'asOf: "2018-12-31"'))).toEqual(['VW-0001', 'VW-0002', 'VW-0003']);
    expect(started(await events('director', 'asOf: "2018-12-31"'))).toEqual(['VW-0001', 'VW-0002']);
    expect(started(await events('owner', 'asOf: "2018-12-31"'))).toEqual(['VW-0001']);
  });

  it('cost one statement, and one more for what they share with other processings', async () => {
    house.statements.length = 0;
    await events('fg', 'processing: "VW-0001"');
    expect(house.statements.filter((sql) => sql.includes('register.'))).toHaveLength(2);
    house.statements.length = 0;
    await events('fg', 'processing: "VW-0002"');
    expect(house.statements.filter((sql) => sql.includes('register.'))).toHaveLength(1);
  });
});
