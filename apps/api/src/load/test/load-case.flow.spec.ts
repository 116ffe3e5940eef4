import fs from 'node:fs';
import path from 'node:path';
import { readCase, type CaseFile } from '@sluitend/case-file';
import { factDaysOf, gapKey, isoDay, judgeRecords, KINDS, MODES, parseDay, RULES, severityRank, type Day, type Mode } from '@sluitend/domain';
import { loadDossier } from '../../gap/dossier.repository.ts';
import { Database } from '../../platform/database/database.ts';
import { freshDatabase, type FreshDatabase } from '../../platform/database/test/fresh-database.ts';
import { loadCase } from '../load-case.ts';

const CASES = path.resolve(import.meta.dirname, '../../../../../cases');
const read = (name: string): CaseFile => {
  const reading = readCase(fs.readFileSync(path.join(CASES, name), 'utf8'), name);
  if (!reading.case) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
};
interface Row { key: string; subject: string; processing: string | null; state: string; severity: number; since: string | null; next: string | null; parent: string | null; suppressed: boolean }

let database: FreshDatabase;
let db: Database;
let organisationId: string;
const file = read('uwv.yaml');
/** The ids of the file for the ids of the database. */
const fileIds = new Map<string, string>();
const back = (text: string | null): string | null => (text === null ? null : text.split('/').map((part) => fileIds.get(part) ?? part).join('/'));

beforeAll(async () => {
  database = await freshDatabase();
  db = new Database(database.owner);
  organisationId = (await db.transaction('start transaction', (query) => loadCase(query, file, { slug: 'uwv', kind: 'case', clockAt: '2021-06-01 09:00' }))) ?? '';
  await db.transaction('start transaction', async (query) => {
    await query(`select set_config('sluitend.organisation', $1, true)`, [organisationId]);
    for (const kind of KINDS) for (const r of await query<{ id: string; file_id: string }>(`select id::text, file_id from register.${kind.replaceAll('-', '_')}`)) fileIds.set(r.id, r.file_id);
  });
});
afterAll(async () => { await database.drop(); });

async function storedOn(day: Day, mode: Mode): Promise<readonly Row[]> {
  return db.transaction('start transaction', async (query) => {
    await query(`select set_config('sluitend.organisation', $1, true)`, [organisationId]);
    const rows = await query<Row>(
      `select key, subject_id::text as subject, processing_id::text as processing, state, severity, since::text, next_change::text as next, parent_key as parent, suppressed
       from projection.gap where organisation_id = $1 and mode = $2 and period @> $3::date`, [organisationId, mode, isoDay(day)]);
    return rows.map((r) => ({ ...r, key: back(r.key) ?? '', subject: back(r.subject) ?? '', processing: back(r.processing), parent: back(r.parent) }));
  });
}
const judged = (day: Day, mode: Mode): readonly Row[] => judgeRecords(file.records, RULES, day, mode).gaps.map((g) => ({
  key: gapKey(g), subject: g.subject, processing: g.processing, state: g.state, severity: severityRank(g.severity), since: g.since === null ? null : isoDay(g.since), next: g.nextChange === null ? null : isoDay(g.nextChange), parent: g.parent, suppressed: g.suppressed,
}));
const sorted = (rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => `${a.processing} ${a.key}`.localeCompare(`${b.processing} ${b.key}`));

describe('a loaded case', () => {
  it.each(MODES)('has the gaps of its file on every day it has a fact, %s', async (mode) => {
    const last = parseDay('2019-06-30') ?? 0;
    const days = factDaysOf(file.records).filter((day) => day <= last);
    expect(days.length).toBeGreaterThan(40);
    let gaps = 0;
    for (const day of days) {
      const inDatabase = await storedOn(day, mode);
      expect({ day: isoDay(day), gaps: sorted(inDatabase) }).toEqual({ day: isoDay(day), gaps: sorted(judged(day, mode)) });
      gaps += inDatabase.length;
    }
    expect(gaps).toBeGreaterThan(100);
  });

  it('is loaded once: a second load changes nothing', async () => {
    expect(await db.transaction('start transaction', (query) => loadCase(query, file, { slug: 'uwv', kind: 'case', clockAt: null }))).toBeNull();
  });

  it('wrote an audit entry for every record, and a history that begins on the day it was recorded', async () => {
    const [counts] = await db.transaction('start transaction', async (query) => {
      await query(`select set_config('sluitend.organisation', $1, true)`, [organisationId]);
      return query<{ entries: number; breach: string }>(`select (select count(*)::int from audit.entry where event = 'case.loaded') as entries,
        (select (lower(valid) at time zone 'Europe/Amsterdam')::date::text from history.breach where file_id = 'B1') as breach`);
    });
    expect(counts?.entries).toBe(fileIds.size);
    expect(counts?.breach).toBe('2016-08-22');
  });

  it('shows nothing to another organisation', async () => {
    const seen = await new Database(database.app).transaction('start transaction read only', async (query) => {
      await query(`select set_config('sluitend.organisation', '00000000-0000-7000-8000-000000000000', true), set_config('role', 'app_content', true)`);
      return [(await loadDossier(query, organisationId, null, 'hindsight', '2019-01-01')).records.breach.length, (await query('select 1 from projection.gap')).length];
    });
    expect(seen).toEqual([0, 0]);
  });

  it('refuses a change without an audit entry of its own, a delete, and a past moment for a real organisation', async () => {
    const as = (sql: string, organisation = organisationId) => db.transaction('start transaction', async (query) => {
      await query(`select set_config('sluitend.organisation', $1, true)`, [organisation]);
      return query(sql);
    });
    await expect(as(`update register.breach set what = 'x', row_version = row_version + 1 where file_id = 'B1'`)).rejects.toThrow('its own audit entry');
    await expect(as(`delete from register.breach where file_id = 'B1'`)).rejects.toThrow('never deleted');
    await expect(as(`update audit.entry set role = 'x'`)).rejects.toThrow('never changed');
    await expect(as(`with o as (insert into platform.organisation (name, slug, kind) values ('x', 'x', 'real') returning id) select platform.record_as_of((select id from o), now() - interval '1 year')`)).rejects.toThrow();
    await expect(new Database(database.app).transaction('start transaction', (query) => query(`select platform.record_as_of($1, now())`, [organisationId]))).rejects.toThrow('permission denied');
  });
});
