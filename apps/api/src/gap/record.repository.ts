import { KINDS, SHARED_KINDS, type Kind, type Mode, type Scope } from '@sluitend/domain';
import { Injectable } from '@nestjs/common';
import { withinScope } from '../organisation/within-scope.ts';
import { Database } from '../platform/database/database.ts';
import { recordOfRow, type Plain } from '../platform/database/record-row.ts';
import { selectSql, tableOf } from '../platform/database/record-table.ts';
import { parameters } from '../platform/graphql/keyset.ts';
import { daySql, type Asked } from '../platform/graphql/moment.inputs.ts';
import { type Actor } from '../platform/identity/actor.ts';

/** A record of any kind, with its moment and the processings in whose dossier it lies. */
export interface StoredRecord { readonly kind: Kind; readonly id: string; readonly number: number | null; readonly fileId: string | null; readonly recordedAt: string; readonly liesIn: readonly string[]; /** Its own fields, some of which bear the same names. */ readonly fields: Plain }
/** What was in the register on a day, by id, and that day. */
export interface Found { readonly day: number; readonly records: ReadonlyMap<string, StoredRecord> }

/** The rows as they stand now, or as they stood in the register at the end of the day. */
const sourceOf = (kind: Kind, mode: Mode): string => (mode === 'hindsight' ? `register.${tableOf(kind)}`
  : `(select h.* from history.${tableOf(kind)} h, asked where h.valid @> ((asked.on + 1)::timestamp at time zone 'Europe/Amsterdam' - interval '1 microsecond'))`);

/** The records people see beside a processing: shared ones only come along to give references their names. */
@Injectable()
export class RecordRepository {
  constructor(private readonly database: Database) {}

  /** Everything that lies in one processing, or with null in all the scope reaches and in the organisation itself: in one statement. */
  async found(scope: Scope, actor: Actor, processing: { readonly number: number | null } | null, { day, mode }: Asked): Promise<Found> {
    const given = parameters(actor.organisationId);
    const on = daySql(given.add(day), '$1');
    const within = withinScope(scope, 'p.unit', given.add);
    const chosen = processing ? `p.number = ${given.add(processing.number)}::int` : 'true';
    const whole = processing === null && scope.reach === 'organisation';
    const rows = KINDS.map((kind) => {
      const lies = SHARED_KINDS.includes(kind) || whole ? 'true' : `(r.lies_in && (select ids from dossiers)${kind === 'evidence' ? " or r.lies_in = '{}'" : ''})`;
      return `select '${kind}' as kind, r.id, r.number, r.file_id as "fileId", r.recorded_at as "recordedAt", r.lies_in as "liesIn", to_jsonb(v) as fields from ${sourceOf(kind, mode)} r cross join lateral (select ${selectSql(kind)}) v where r.organisation_id = $1 and ${lies}`;
    });
    const sql = `with asked as (select ${on} as on), dossiers as (select coalesce(array_agg(p.id), '{}') as ids from register.processing p where p.organisation_id = $1 and ${chosen} and ${within})
      select (select asked.on - date '1970-01-01' from asked) as day, found.* from (select 1) one left join (${rows.join(' union all ')}) found on true`;
    const stored = await this.database.read(actor, (query) => query<Omit<StoredRecord, 'kind' | 'recordedAt'> & { day: number; kind: Kind | null; recordedAt: Date }>(sql, given.values));
    const records = stored.flatMap((row): readonly StoredRecord[] => (row.kind === null ? [] : [{ ...row, kind: row.kind, recordedAt: row.recordedAt.toISOString(), fields: recordOfRow(row.fields) }]));
    return { day: stored[0]?.day ?? 0, records: new Map(records.map((record) => [record.id, record])) };
  }
}
