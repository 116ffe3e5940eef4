import { type Day, isoDay, type Kind } from '@sluitend/domain';
import { type Json } from '@sluitend/audit-log';
import { appendEntry } from '../audit/append-entry.ts';
import { insertSql, type Plain } from './record-row.ts';
import { type Query } from './query.ts';

declare const minted: unique symbol;
/** A transaction in which records may be saved. Only `carryOut` can make one, so nothing is saved without its audit entry. */
export interface Tx { readonly query: Query; readonly organisationId: string; readonly [minted]: true }

/** Who writes: an account in a role, or a named part of the system itself. */
export interface Writer { readonly organisationId: string; readonly accountId: string | null; readonly role: string }

/** A new record, why it came, and the dossiers in which it lies. */
export interface Addition {
  readonly kind: Kind;
  readonly record: Plain & { readonly id: string };
  readonly number: number | null;
  readonly fileId: string | null;
  readonly liesIn: readonly string[];
  readonly annotation: Plain | null;
  readonly migrated: boolean;
  /** Past tense, noun first: `measure.planned`. */
  readonly event: string;
  readonly data: { readonly [key: string]: Json };
  /** Only the case loader gives a past day, and only into a marked organisation. */
  readonly recordedOn?: Day;
}

/** Judges the touched dossiers again, inside the transaction; the slice of gaps gives it. */
export type Rejudge = (query: Query, organisationId: string, processings: readonly (string | null)[]) => Promise<void>;

async function add(tx: Tx, writer: Writer, addition: Addition): Promise<void> {
  const { kind, record } = addition;
  if (addition.recordedOn !== undefined) await tx.query(`select platform.record_as_of($1, ($2::date + time '12:00') at time zone 'Europe/Amsterdam')`, [tx.organisationId, isoDay(addition.recordedOn)]);
  const entryId = await appendEntry(tx.query, { organisationId: tx.organisationId, actorId: writer.accountId, role: writer.role, event: addition.event, objectType: kind, objectId: record.id, data: addition.data });
  const { sql, parameters } = insertSql(kind, record, { ...addition, organisationId: tx.organisationId, id: record.id, entryId });
  await tx.query(sql, parameters);
}

/**
 * Carries out what was decided: locks the dossiers it touches in order of id, writes each record with its audit entry,
 * and judges those dossiers again, all in the transaction of `query`.
 */
export async function carryOut(query: Query, writer: Writer, additions: readonly Addition[], rejudge: Rejudge): Promise<void> {
  const tx = { query, organisationId: writer.organisationId } as Tx;
  const dossiers = additions.flatMap((a): readonly (string | null)[] => (a.liesIn.length ? a.liesIn : [null]));
  const touched = [...new Set(dossiers)].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
  await query('select processing_id from projection.due where organisation_id = $1 and (processing_id = any($2) or processing_id is null) order by processing_id for update', [writer.organisationId, touched.filter((id) => id !== null)]);
  for (const addition of additions) await add(tx, writer, addition);
  await rejudge(query, writer.organisationId, touched);
}
