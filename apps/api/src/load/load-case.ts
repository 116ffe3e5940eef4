import { type CaseFile } from '@sluitend/case-file';
import { KINDS, processingsOf, RECORDS, type Kind } from '@sluitend/domain';
import { projectDossiers } from '../gap/project-dossiers.ts';
import { carryOut, type Addition } from '../platform/database/unit-of-work.ts';
import { type Plain } from '../platform/database/record-row.ts';
import { type Query } from '../platform/database/query.ts';
import { withOwnIds } from './file-ids.ts';

/** The marked organisation a case goes into. */
export interface CaseOrganisation { readonly slug: string; readonly kind: 'demonstration' | 'case'; /** Where its clock stands when loaded, on Amsterdam's time; null: today. */ readonly clockAt: string | null }

type Loaded = Plain & { readonly id: string; readonly recordedOn: number; readonly migrated: boolean };
const listOf = (file: CaseFile, kind: Kind): readonly Loaded[] => file.records[kind] as unknown as readonly Loaded[];

/** Ids of the database for the ids of a file, in the same order, so that ties fall alike in both. */
async function newIds(query: Query, fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sorted = [...new Set(fileIds)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rows = await query<{ id: string }>('select uuidv7()::text as id from generate_series(1, $1) order by 1', [sorted.length]);
  return new Map(sorted.map((fileId, i) => [fileId, rows[i]?.id ?? '']));
}

/** The additions of a case in the order in which they were recorded. */
async function additionsOf(query: Query, file: CaseFile, organisationId: string): Promise<readonly Addition[]> {
  const idOf = await newIds(query, KINDS.flatMap((kind) => listOf(file, kind).map((r) => r.id)));
  const byId = new Map(KINDS.flatMap((kind) => listOf(file, kind).map((r) => [`${kind}/${r.id}`, r] as const)));
  const additions: Addition[] = [];
  for (const kind of KINDS) {
    for (const { id, recordedOn, migrated, ...record } of listOf(file, kind)) {
      const numbered = 'letters' in RECORDS[kind];
      const [next] = numbered ? await query<{ number: number }>('select platform.next_number($1, $2) as number', [organisationId, kind]) : [];
      const liesIn = kind === 'organisation' ? [] : processingsOf(kind, { id, ...record }, (of, to) => byId.get(`${of}/${to}`)).map((p) => idOf.get(p) ?? p);
      additions.push({
        kind, record: { ...withOwnIds(kind, record, idOf), id: idOf.get(id) ?? id }, number: next?.number ?? null, fileId: id, liesIn, annotation: (file.annotations.get(id) as Plain | undefined) ?? null,
        migrated, event: 'case.loaded', data: { case: file.about.id, file: id }, recordedOn,
      });
    }
  }
  return additions.toSorted((a, b) => (a.recordedOn ?? 0) - (b.recordedOn ?? 0));
}

/**
 * Loads a case into a marked organisation of its own, through the unit of work, in the transaction of `query` as the
 * owner of the database. Gives the organisation's id; null when it was loaded before.
 */
export async function loadCase(query: Query, file: CaseFile, into: CaseOrganisation): Promise<string | null> {
  const [known] = await query('select 1 from platform.organisation where slug = $1', [into.slug]);
  if (known) return null;
  const [made] = await query<{ id: string }>('insert into platform.organisation (name, slug, kind) values ($1, $2, $3) returning id', [file.records.organisation[0]?.name ?? file.about.title, into.slug, into.kind]);
  const organisationId = made?.id ?? '';
  if (into.clockAt) await query(`insert into platform.clock_offset (organisation_id, moved) values ($1, $2::timestamp at time zone 'Europe/Amsterdam' - now())`, [organisationId, into.clockAt]);
  await query(`select set_config('sluitend.organisation', $1, true)`, [organisationId]);
  await carryOut(query, { organisationId, accountId: null, role: 'case-loader' }, await additionsOf(query, file, organisationId), projectDossiers);
  return organisationId;
}
