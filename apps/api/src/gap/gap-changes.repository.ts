import { gapKey, type KeptGap, type Reconciled } from '@sluitend/domain';
import { appendEntry } from '../platform/audit/append-entry.ts';
import { type Query } from '../platform/database/query.ts';

/** The gaps of a dossier as they stood on the last day for which it was judged, in hindsight. */
export const keptGaps = (query: Query, organisationId: string, processingId: string | null): Promise<readonly KeptGap[]> =>
  query<KeptGap>(
    `select rule, subject_kind as "subjectKind", subject_id::text as subject, unit_id::text as unit, processing_id::text as processing, state, (array['info','low','medium','high','critical'])[severity + 1] as severity
     from projection.gap where organisation_id = $1 and processing_id is not distinct from $2 and mode = 'hindsight' and period @> least(sluitend_today($1), (
       select judge_again_on - 1 from projection.due where organisation_id = $1 and processing_id is not distinct from $2 and mode = 'hindsight'))`, [organisationId, processingId]);

/** Writes in the log which gaps came, changed and went; nothing when nothing did. Nobody closes a gap: the engine finds the lack gone. */
export async function logChanges(query: Query, organisationId: string, processingId: string | null, { opened, standing, closed }: Reconciled<KeptGap>): Promise<void> {
  const changed = standing.filter((s) => s.changed).map((s) => `${gapKey(s.found)}: ${s.stored.severity} ${s.stored.state} → ${s.found.severity} ${s.found.state}`);
  if (opened.length + changed.length + closed.length === 0) return;
  await appendEntry(query, {
    organisationId, actorId: null, role: 'judge', event: 'gaps.reconciled', objectType: processingId === null ? 'organisation' : 'processing', objectId: processingId ?? organisationId,
    data: { opened: opened.map(gapKey), changed, closed: closed.map(gapKey) },
  });
}
