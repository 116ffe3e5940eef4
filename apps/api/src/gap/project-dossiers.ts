import { isoDay, MODES, parseDay, type Dossier, type Mode, type OpenGap, type OpenGapsOn } from '@sluitend/domain';
import { type Query } from '../platform/database/query.ts';
import { loadDossier } from './dossier.repository.ts';
import { storyOf } from './story-of.ts';
import { writeStory } from './projection.repository.ts';

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

/** Judges dossiers anew over all the days they have a history, up to today, and writes what lists read. */
export async function projectDossiers(query: Query, organisationId: string, processings: readonly (string | null)[]): Promise<void> {
  const [clock] = await query<{ today: string }>('select sluitend_today($1)::text as today', [organisationId]);
  const today = dayOf(clock?.today ?? '');
  for (const processing of [...processings.filter((p) => p !== null), null]) {
    const openGapsOn = processing === null ? await openGaps(query, organisationId) : null;
    for (const mode of MODES) {
      const dossier: Dossier = await loadDossier(query, organisationId, processing, mode, isoDay(today));
      await writeStory(query, organisationId, dossier, mode, storyOf(dossier, mode, today, openGapsOn));
    }
  }
}
