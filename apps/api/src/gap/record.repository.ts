import { KINDS, SHARED_KINDS, type Kind, type Mode, type Scope } from '@sluitend/domain';
import { Injectable } from '@nestjs/common';
import { withinScope } from '../organisation/within-scope.ts';
import { Database } from '../platform/database/database.ts';
import { type Query } from '../platform/database/query.ts';
import { recordOfRow, type Plain } from '../platform/database/record-row.ts';
import { selectSql, tableOf } from '../platform/database/record-table.ts';
import { parameters } from '../platform/graphql/keyset.ts';
import { daySql, type Asked } from '../platform/graphql/moment.inputs.ts';
import { type Actor } from '../platform/identity/actor.ts';

/** A record of any kind, with its moment and the processings in whose dossier it lies. */
export interface StoredRecord { readonly kind: Kind; readonly id: string; readonly number: number | null; readonly fileId: string | null; readonly recordedAt: string; readonly liesIn: readonly string[]; /** Its own fields, some of which bear the same names. */ readonly fields: Plain }
/** What was asked for, all that is needed to name what it refers to, by id, and the day. */
export interface Found { readonly day: number; readonly own: readonly StoredRecord[]; readonly named: ReadonlyMap<string, StoredRecord> }

/** The rows as they stand now, or as they stood in the register at the end of the day. */
const sourceOf = (kind: Kind, mode: Mode): string => (mode === 'hindsight' ? `register.${tableOf(kind)}`
  : `(select h.* from history.${tableOf(kind)} h, asked where h.valid @> ((asked.on + 1)::timestamp at time zone 'Europe/Amsterdam' - interval '1 microsecond'))`);

const rowsSql = (kind: Kind, mode: Mode, where: string): string =>
  `select '${kind}' as kind, r.id, r.number, r.file_id as "fileId", r.recorded_at as "recordedAt", r.lies_in as "liesIn", to_jsonb(v) as fields from ${sourceOf(kind, mode)} r cross join lateral (select ${selectSql(kind)}) v where r.organisation_id = $1 and ${where}`;
type Row = Omit<StoredRecord, 'kind' | 'recordedAt'> & { readonly day: number; readonly kind: Kind | null; readonly recordedAt: Date };

/** The records people see beside a processing: shared ones only come along to give references their names. */
@Injectable()
export class RecordRepository {
  constructor(private readonly database: Database) {}

  /**
   * Everything that lies in one processing, or with null in all the scope reaches and in the organisation itself, in one
   * statement; and in a second the other processings in which something of it lies too, if there are any.
   */
  found(scope: Scope, actor: Actor, processing: { readonly number: number | null } | null, asked: Asked): Promise<Found> {
    const whole = processing === null && scope.reach === 'organisation';
    const lying = (kind: Kind): string => (SHARED_KINDS.includes(kind) || whole ? 'true' : `(r.lies_in && (select ids from dossiers)${kind === 'evidence' ? " or r.lies_in = '{}'" : ''})`);
    return this.database.read(actor, async (query) => {
      const within: Within = { query, scope, actor, asked };
      const dossiers = await rowsOf(within, (add) => (processing ? `p.number = ${add(processing.number)}::int` : 'true'), KINDS.map((kind) => rowsSql(kind, asked.mode, lying(kind))));
      const records = recordsOf(dossiers);
      const chosen = processing && records.find(({ kind, number }) => kind === 'processing' && number === processing.number)?.id;
      const own = processing ? records.filter(({ liesIn }) => liesIn.includes(chosen ?? '')) : records;
      const known = new Set(records.map(({ id }) => id));
      const beside = [...new Set(own.flatMap(({ liesIn }) => liesIn))].filter((id) => !known.has(id));
      const neighbours = beside.length === 0 ? [] : await rowsOf(within, (add) => `p.id = any(${add(beside)}::uuid[])`, [rowsSql('processing', asked.mode, 'r.id = any((select ids from dossiers)::uuid[])')]);
      return { day: dossiers[0]?.day ?? 0, own, named: new Map([...records, ...recordsOf(neighbours)].map((record) => [record.id, record])) };
    });
  }
}

interface Within { readonly query: Query; readonly scope: Scope; readonly actor: Actor; readonly asked: Asked }

/** Rows of several kinds at once, of the dossiers of the chosen processings as far as the scope reaches. */
function rowsOf({ query, scope, actor, asked }: Within, chosen: (add: (value: unknown) => string) => string, kinds: readonly string[]): Promise<readonly Row[]> {
  const given = parameters(actor.organisationId);
  const sql = `with asked as (select ${daySql(given.add(asked.day), '$1')} as on),
    dossiers as (select coalesce(array_agg(p.id), '{}') as ids from register.processing p where p.organisation_id = $1 and ${chosen(given.add)} and ${withinScope(scope, 'p.unit', given.add)})
    select (select asked.on - date '1970-01-01' from asked) as day, found.* from (select 1) one left join (${kinds.join(' union all ')}) found on true`;
  return query<Row>(sql, given.values);
}

const recordsOf = (rows: readonly Row[]): readonly StoredRecord[] =>
  rows.flatMap((row) => (row.kind === null ? [] : [{ ...row, kind: row.kind, recordedAt: row.recordedAt.toISOString(), fields: recordOfRow(row.fields) }]));
