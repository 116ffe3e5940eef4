import fs from 'node:fs';
import path from 'node:path';
import { readCase } from '@sluitend/case-file';
import { isoDay, judgeRecords, parseDay, RULES } from '@sluitend/domain';
import { loadCase } from '../../load/load-case.ts';
import { Database } from '../../platform/database/database.ts';
import { freshDatabase, type FreshDatabase } from '../../platform/database/test/fresh-database.ts';
import { JudgeDueService } from '../judge-due.service.ts';

const reading = readCase(fs.readFileSync(path.resolve(import.meta.dirname, '../../../../../cases/uwv.yaml'), 'utf8'), 'uwv.yaml');
let database: FreshDatabase;
let service: JudgeDueService;
let organisationId: string;

beforeAll(async () => {
  database = await freshDatabase();
  service = new JudgeDueService(new Database(database.app));
  if (!reading.case) throw new Error('the case cannot be read');
  const file = reading.case;
  organisationId = (await new Database(database.owner).transaction('start transaction', (query) => loadCase(query, file, { slug: 'uwv', kind: 'case', clockAt: '2017-03-01 09:00' }))) ?? '';
});
afterAll(async () => { await database.drop(); });

/** What lists would show of the group messages on a day: the rule and state of each gap. */
async function shownOn(day: string): Promise<readonly string[]> {
  return new Database(database.owner).transaction('start transaction', async (query) => {
    await query(`select set_config('sluitend.organisation', $1, true)`, [organisationId]);
    const rows = await query<{ said: string }>(`select rule || ' ' || state as said from projection.gap where mode = 'hindsight' and processing_id is not null and period @> $1::date`, [day]);
    return rows.map((r) => r.said).toSorted();
  });
}
const judgedOn = (day: string): readonly string[] => (reading.case ? judgeRecords(reading.case.records, RULES, parseDay(day) ?? 0, 'hindsight').gaps : [])
  .filter((g) => g.processing !== null).map((g) => `${g.rule} ${g.state}`).toSorted();

describe('judging what is due', () => {
  it('leaves alone what has not come', async () => {
    expect(await service.judgeDue()).toBe(0);
    expect(await shownOn('2017-03-01')).toEqual(judgedOn('2017-03-01'));
  });

  it('judges again when the clock passes the day a verdict can change, though nobody did anything', async () => {
    const later = isoDay((parseDay('2017-03-01') ?? 0) + 60);
    expect(await shownOn(later)).not.toEqual(judgedOn(later));
    await database.owner.query(`update platform.clock_offset set moved = ($1::date + time '09:00') at time zone 'Europe/Amsterdam' - now() where organisation_id = $2`, [later, organisationId]);
    expect(await service.judgeDue()).toBeGreaterThan(0);
    expect(await shownOn(later)).toEqual(judgedOn(later));
    expect(await service.judgeDue()).toBe(0);
  });

  it('said in the log which gaps came, changed and went', async () => {
    const entries = await new Database(database.owner).transaction('start transaction', async (query) => {
      await query(`select set_config('sluitend.organisation', $1, true)`, [organisationId]);
      return query<{ opened: number; changed: number; said: string }>(`select jsonb_array_length(data->'opened') as opened, jsonb_array_length(data->'changed') as changed, data::text as said from audit.entry where event = 'gaps.reconciled' and object_type = 'processing' order by at, id`);
    });
    expect(entries[0]?.opened).toBeGreaterThan(50);
    expect(entries.at(-1)?.changed).toBeGreaterThan(0);
    expect(entries.at(-1)?.said).toMatch(/announced → (critical|high|medium) open/);
  });
});
