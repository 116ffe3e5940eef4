import { DAWN, DUSK, gapKey, isoDay, severityRank, titleOf, type Day, type Dossier, type Gap, type Kind, type Mode, type PhaseState, type When } from '@sluitend/domain';
import { type Query } from '../platform/database/query.ts';
import { type Story } from './story-of.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly number?: number | null };
const RANKS = ['in-order', 'not-applicable', 'partly', 'unknown', 'not-in-order'];
const range = (from: Day, to: Day): string => `[${from <= DAWN ? '' : isoDay(from)},${to >= DUSK ? '' : isoDay(to)}]`;
const whenRange = (when: When | null): string | null => (when ? range(when.earliest, when.latest) : null);
export const worstStatus = (phases: readonly PhaseState[]): string => phases.map((p) => p.status).toSorted((a, b) => RANKS.indexOf(b) - RANKS.indexOf(a))[0] ?? 'unknown';

/** Looks up the names that lists show beside ids. */
function namesIn(dossier: Dossier) {
  const find = (kind: Kind, id: unknown): Row | null => (typeof id === 'string' ? ((dossier.records[kind] as unknown as readonly Row[]).find((r) => r.id === id) ?? null) : null);
  const name = (kind: Kind, id: unknown): string | null => { const record = find(kind, id); return record ? titleOf(kind, record as never) : null; };
  return { find, name, processing: find('processing', dossier.processing) };
}

/** Who answers for what a gap is about: the owner of its subject, else of the processing. */
const ownerOf = (gap: Gap, names: ReturnType<typeof namesIn>): string | null =>
  names.name('person', names.find(gap.subjectKind, gap.subject)?.['owner']) ?? names.name('person', names.processing?.['owner']);

async function insertMany(query: Query, table: string, columns: string, types: readonly string[], rows: readonly (readonly unknown[])[]): Promise<void> {
  if (rows.length === 0) return;
  const lists = types.map((_, i) => rows.map((row) => row[i] ?? null));
  await query(`insert into projection.${table} (${columns}) select * from unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')})`, lists);
}

async function writeStatuses(query: Query, organisationId: string, dossier: Dossier, mode: Mode, story: Story): Promise<void> {
  const names = namesIn(dossier);
  const p = names.processing;
  if (!p) return;
  const next = (dossier.records.evaluation as readonly { nextOn: When | null }[]).map((e) => e.nextOn?.latest ?? null).filter((d) => d !== null).toSorted((a, b) => b - a)[0] ?? null;
  await insertMany(query, 'processing_status',
    'organisation_id, mode, processing_id, period, number, name, unit_id, unit_name, owner, director, started_on, ended_on, sensitive, phases, worst_status, gap_counts, worst_severity, next_evaluation',
    ['uuid', 'text', 'uuid', 'daterange', 'int', 'text', 'uuid', 'text', 'text', 'text', 'daterange', 'daterange', 'boolean', 'jsonb', 'text', 'jsonb', 'int', 'date'],
    story.statuses.map((s) => [organisationId, mode, p.id, range(s.from, s.to), p.number, p['name'], p['unit'], names.name('unit', p['unit']), names.name('person', p['owner']), names.name('person', p['director']),
      whenRange(p['startedOn'] as When | null), whenRange(p['endedOn'] as When | null), s.sensitive, JSON.stringify(s.phases), worstStatus(s.phases), JSON.stringify(s.gapCounts), s.worstSeverity, next === null ? null : isoDay(next)]));
}

async function writeGaps(query: Query, organisationId: string, dossier: Dossier, mode: Mode, story: Story): Promise<void> {
  const names = namesIn(dossier);
  await insertMany(query, 'gap',
    'organisation_id, mode, period, processing_id, processing_number, processing_name, key, rule, phase, severity, state, subject_id, subject_kind, subject_number, subject_title, unit_id, unit_name, since, next_change, parent_key, suppressed, facts, cites, owner',
    ['uuid', 'text', 'daterange', 'uuid', 'int', 'text', 'text', 'text', 'text', 'int', 'text', 'uuid', 'text', 'text', 'text', 'uuid', 'text', 'date', 'date', 'text', 'boolean', 'jsonb', 'jsonb', 'text'],
    story.gaps.map(({ from, to, gap }) => [organisationId, mode, range(from, to), gap.processing, names.processing?.number, names.processing?.['name'], gapKey(gap), gap.rule, gap.phase, severityRank(gap.severity), gap.state,
      gap.subject, gap.subjectKind, names.find(gap.subjectKind, gap.subject)?.number ?? names.find(gap.subjectKind, gap.subject)?.['fileId'], names.name(gap.subjectKind, gap.subject) ?? gap.subject, gap.unit, names.name('unit', gap.unit),
      gap.since === null ? null : isoDay(gap.since), gap.nextChange === null ? null : isoDay(gap.nextChange), gap.parent, gap.suppressed, JSON.stringify(gap.facts), JSON.stringify(gap.cites), ownerOf(gap, names)]));
}

/** Replaces what lists read of a dossier in one mode. */
export async function writeStory(query: Query, organisationId: string, dossier: Dossier, mode: Mode, story: Story): Promise<void> {
  const of = [organisationId, dossier.processing, mode];
  await query('delete from projection.gap where organisation_id = $1 and processing_id is not distinct from $2 and mode = $3', of);
  await query('delete from projection.processing_status where organisation_id = $1 and processing_id = $2 and mode = $3', of);
  await writeStatuses(query, organisationId, dossier, mode, story);
  await writeGaps(query, organisationId, dossier, mode, story);
  await query('insert into projection.due (organisation_id, processing_id, mode, judge_again_on) values ($1, $2, $3, $4) on conflict (organisation_id, processing_id, mode) do update set judge_again_on = excluded.judge_again_on',
    [...of, story.judgeAgainOn === null ? null : isoDay(story.judgeAgainOn)]);
}
