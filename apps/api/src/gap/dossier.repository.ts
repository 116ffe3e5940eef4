import { KINDS, SEEN_BY_ORGANISATION, SHARED_KINDS, type Dossier, type Kind, type Mode, type Records } from '@sluitend/domain';
import { recordOfRow, type Plain } from '../platform/database/record-row.ts';
import { selectSql, tableOf } from '../platform/database/record-table.ts';
import { type Query } from '../platform/database/query.ts';

/** Which rows of a kind lie in the dossier: `$2` is the processing, or null for the organisation's own. */
function liesInSql(kind: Kind): string {
  if (SHARED_KINDS.includes(kind)) return 'true';
  if (kind === 'evidence') return `(lies_in = '{}' or lies_in @> array[$2::uuid])`;
  return SEEN_BY_ORGANISATION.includes(kind) ? '($2::uuid is null or lies_in @> array[$2::uuid])' : `(case when $2::uuid is null then lies_in = '{}' else lies_in @> array[$2::uuid] end)`;
}

/** `processing` itself lies in the dossier by its own id. */
const rowsSql = (kind: Kind, source: string): string =>
  `select '${kind}' as kind, coalesce(jsonb_agg(to_jsonb(r)), '[]') as rows from (select ${selectSql(kind)} from ${source} where organisation_id = $1 and ${kind === 'processing' ? '($2::uuid is null or id = $2)' : liesInSql(kind)} order by recorded_at, number, file_id, id) r`;

const inHindsight = KINDS.map((kind) => rowsSql(kind, `register.${tableOf(kind)}`)).join('\nunion all\n');
/** The versions that were the register's word at the end of the day `$3`. */
const asKnown = KINDS.map((kind) => rowsSql(kind, `(select * from history.${tableOf(kind)} where valid @> (($3::date + 1)::timestamp at time zone 'Europe/Amsterdam' - interval '1 microsecond')) v`)).join('\nunion all\n');

/** The records on which a processing, or with null the organisation itself, is judged: in one statement. */
export async function loadDossier(query: Query, organisationId: string, processingId: string | null, mode: Mode, day: string): Promise<Dossier> {
  const rows = mode === 'hindsight'
    ? await query<{ kind: Kind; rows: readonly Plain[] }>(inHindsight, [organisationId, processingId])
    : await query<{ kind: Kind; rows: readonly Plain[] }>(asKnown, [organisationId, processingId, day]);
  const records = Object.fromEntries(rows.map((r) => [r.kind, r.rows.map(recordOfRow)])) as unknown as Records;
  return { processing: processingId, records };
}
