import { isoDay, MODES, parseDay, reconcileGaps, type Mode, type OpenGap, type OpenGapsOn } from '@sluitend/domain';
import { type Query } from '../platform/database/query.ts';
import { loadDossier } from './dossier.repository.ts';
import { keptGaps, logChanges } from './gap-changes.repository.ts';
import { writeStory } from './projection.repository.ts';
import { storyOf } from './story-of.ts';

const dayOf = (text: string): number => parseDay(text) ?? 0;

interface OpenPeriod extends OpenGap { readonly mode: Mode; readonly from: number; readonly to: number | null }

/** What was open in the processings on a day, for the rules about reports. */
async function openGaps(query: Query, organisationId: string): Promise<OpenGapsOn> {
  const rows = await query<OpenPeriod>(
    `select mode, rule, subject_id::text as subject, (array['info','low','medium','high','critical'])[severity + 1] as severity, since - date '1970-01-01' as since,
            processing_id::text as processing, suppressed, lower(period) - date '1970-01-01' as "from", upper(period) - date '1970-01-01' as "to"
     from projection.gap where organisation_id = $1 and processing_id is not null and state = 'open'`, [organisationId]);
  return (day, mode) => {
    const ofMode = rows.filter((r) => r.mode === mode);
    const changes = ofMode.flatMap((r) => [r.from, r.to]).filter((d) => d !== null && d > day);
    return { gaps: ofMode.filter((r) => r.from <= day && (r.to === null || day < r.to)), until: changes.length ? Math.min(...changes.map(Number)) : null };
  };
}

/** Judges one dossier anew over all the days it has a history, up to today; says in the log which gaps came and went. */
async function projectDossier(query: Query, organisationId: string, processing: string | null, today: number): Promise<void> {
  const openGapsOn = processing === null ? await openGaps(query, organisationId) : null;
  const before = await keptGaps(query, organisationId, processing);
  for (const mode of MODES) {
    const dossier = await loadDossier(query, organisationId, processing, mode, isoDay(today));
    const story = storyOf(dossier, mode, today, openGapsOn);
    await writeStory(query, organisationId, dossier, mode, story);
    if (mode === 'hindsight') await logChanges(query, organisationId, processing, reconcileGaps(before, story.gaps.filter(({ from, to }) => from <= today && today <= to).map(({ gap }) => gap)));
  }
}

/**
 * Judges dossiers anew, in the transaction of the change. The organisation's own dossier looks at what is open in the
 * others; unless it was touched itself, that is left to the next look at what is due.
 */
export async function projectDossiers(query: Query, organisationId: string, processings: readonly (string | null)[]): Promise<void> {
  const [clock] = await query<{ today: string }>('select sluitend_today($1)::text as today', [organisationId]);
  const today = dayOf(clock?.today ?? '');
  for (const processing of processings.filter((p) => p !== null)) await projectDossier(query, organisationId, processing, today);
  if (processings.includes(null)) await projectDossier(query, organisationId, null, today);
  else await query('update projection.due set judge_again_on = $2 where organisation_id = $1 and processing_id is null', [organisationId, isoDay(today)]);
}
