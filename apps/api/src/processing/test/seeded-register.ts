import { randomUUID } from 'node:crypto';
import { appendEntry } from '../../platform/audit/append-entry.ts';
import { Database } from '../../platform/database/database.ts';
import { type Query } from '../../platform/database/query.ts';
import { type House } from '../../platform/test/house.ts';

/** One processing of the made-up register. */
export interface SeededProcessing { readonly id: string; readonly number: number; readonly name: string; readonly unit: keyof Units; readonly severity: number; readonly evaluation: string | null; readonly owner: string }
export interface Units { readonly north: string; readonly office: string; readonly south: string }
export interface SeededRegister { readonly organisationId: string; readonly units: Units; readonly processings: readonly SeededProcessing[] }

const NAMES = ['Één loket', 'aanvraag', 'Zorg', 'IJs', 'ijsbaan', 'Ápparaat', 'Belasting', 'zaal'];
const STATUSES = ['in-order', 'partly', 'unknown', 'not-in-order'];
const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];

async function addUnits(query: Query, organisationId: string, entryId: string): Promise<Units> {
  const units = { north: randomUUID(), office: randomUUID(), south: randomUUID() };
  for (const [name, parent] of [['north', null], ['office', units.north], ['south', null]] as const) await query('insert into register.unit (organisation_id, id, entry_id, name, parent) values ($1, $2, $3, $4, $5)', [organisationId, units[name], entryId, name, parent]);
  return units;
}

/** Judged in 2018; from 2019 on not yet. One half has a row of 2017 as well, in which it stood worse. */
async function addProcessing(query: Query, organisationId: string, entryId: string, units: Units, p: SeededProcessing): Promise<void> {
  const phases = JSON.stringify([{ phase: 'plan', status: STATUSES[p.number % 4], parts: 3, inOrder: 1, late: p.number % 2, on: { earliest: 17_500, latest: 17_500 } }]);
  await query("insert into register.processing (organisation_id, id, number, entry_id, name, unit, lies_in, started_on) values ($1, $2, $3, $4, $5, $6, array[$2::uuid], '[2016-05-01,2016-05-01]')", [organisationId, p.id, p.number, entryId, p.name, units[p.unit]]);
  const status = (mode: string, period: string, severity: number) => query(`
    insert into projection.processing_status (organisation_id, mode, processing_id, period, number, name, unit_id, unit_name, owner, started_on, sensitive, phases, worst_status, gap_counts, worst_severity, next_evaluation)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '[2016-05-01,2016-05-01]', $10, $11, $12, $13, $14, $15)`,
  [organisationId, mode, p.id, period, p.number, p.name, units[p.unit], p.unit, p.owner, p.number % 3 === 0, phases, STATUSES[p.number % 4], severity < 0 ? '{}' : JSON.stringify({ [SEVERITIES[severity] ?? '']: 2 }), severity, p.evaluation]);
  if (p.number % 2 === 0) await status('hindsight', '[2017-01-01,2018-01-01)', 4);
  await status('hindsight', '[2018-01-01,2019-01-01)', p.severity);
}

/** A gap of 2018 for a processing; every fifth hangs under the one before it, every seventh is announced, half of those with the day on which it is due. */
async function addGap(query: Query, { organisationId, processings }: SeededRegister, index: number): Promise<void> {
  const p = processings[index % processings.length];
  if (!p) return;
  const under = index % 5 === 4;
  await query(`
    insert into projection.gap (organisation_id, mode, period, processing_id, processing_number, processing_name, key, rule, phase, severity, state, subject_id, subject_kind, subject_number, subject_title, since, next_change, parent_key, suppressed, facts, cites, owner)
    values ($1, 'hindsight', '[2018-01-01,2019-01-01)', $2::uuid, $3::int, $4::text, $5, $6, 'plan', $7, $8, $2::uuid, 'processing', ($3::int)::text, $4::text, $9, $10, $11, $12, $14, '[{"text": {"nl": "AVG 32(1)", "en": "GDPR 32(1)"}, "source": "AVG", "article": "32(1)", "ownPolicy": false, "from": 17676, "to": null, "url": null}]', $13)`,
  [organisationId, p.id, p.number, p.name, `gap-${index}`, index % 2 ? 'risk-analysis-missing' : 'measure-never-checked', index % 5, index % 7 === 0 ? 'announced' : 'open', index % 4 === 0 ? null : `2017-0${1 + (index % 9)}-01`, index % 14 === 0 ? '2018-06-03' : index % 7 === 0 ? '2018-06-10' : null, under ? `gap-${index - 1}` : null, under, p.owner, JSON.stringify({ started: { earliest: 17_000, latest: 17_000 }, ...(index % 14 === 0 && { due: { earliest: 17_690, latest: 17_692 } }) })]);
}

/** A register of so many processings in three units, of which the office lies below north, with the projection as judged in 2018. */
export async function seedRegister(house: House, organisationId: string, size: number): Promise<SeededRegister> {
  return new Database(house.database.owner).transaction('start transaction', async (query) => {
    await query("select set_config('sluitend.organisation', $1, true)", [organisationId]);
    const entryId = await appendEntry(query, { organisationId, actorId: null, role: 'test', event: 'register.seeded', objectType: 'organisation', objectId: organisationId, data: {} });
    const units = await addUnits(query, organisationId, entryId);
    const processings = Array.from({ length: size }, (_, i): SeededProcessing => ({
      id: randomUUID(), number: i + 1, name: `${NAMES[i % NAMES.length]} ${i % 5}`, unit: (['north', 'office', 'south'] as const)[i % 3] ?? 'north', severity: (i % 6) - 1, evaluation: i % 4 === 0 ? null : `2018-0${1 + (i % 8)}-15`, owner: `eigenaar ${i % 2}`,
    }));
    for (const processing of processings) await addProcessing(query, organisationId, entryId, units, processing);
    const register = { organisationId, units, processings };
    for (let index = 0; index < size; index += 1) await addGap(query, register, index);
    return register;
  });
}
