import { leafHash, type Json } from '@sluitend/audit-log';
import { type Query } from '../database/query.ts';

/** Who did what to which record, and why; written in the transaction of the deed itself. */
export interface AuditEntry {
  readonly organisationId: string | null;
  readonly actorId: string | null;
  readonly role: string;
  /** Past tense, noun first: `measure.planned`, `session.refused`. */
  readonly event: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly data: { readonly [key: string]: Json };
}

/** Appends an entry and gives its id; the rows that change in this transaction must name it. */
export async function appendEntry(query: Query, entry: AuditEntry): Promise<string> {
  const [stamp] = await query<{ id: string; at: string }>('select uuidv7() as id, sluitend_now($1)::text as at', [entry.organisationId]);
  if (!stamp) throw new Error('the database gave no moment');
  const leaf = leafHash({ v: 1, id: stamp.id, at: stamp.at, organisation: entry.organisationId, actor: entry.actorId, role: entry.role, event: entry.event, type: entry.objectType, object: entry.objectId, data: entry.data });
  await query('insert into audit.entry (id, organisation_id, at, actor_id, role, event, object_type, object_id, data, leaf) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [stamp.id, entry.organisationId, stamp.at, entry.actorId, entry.role, entry.event, entry.objectType, entry.objectId, JSON.stringify(entry.data), leaf]);
  return stamp.id;
}
