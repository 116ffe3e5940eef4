import { choice, needed, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

/** What a document is decides what it can show: a newsletter tells, a release shows, a log proves use. */
export const EVIDENCE_KINDS = {
  config: words('instelling', 'configuration'), screenshot: words('schermafdruk', 'screenshot'), release: words('release', 'release'),
  procedure: words('gedateerde procedure', 'dated procedure'), introduction: words('vastlegging van invoering', 'record of introduction'),
  attendance: words('presentielijst', 'attendance list'), log: words('logbestand', 'log'), audit: words('audit', 'audit'), sample: words('steekproef', 'sample'), test: words('test', 'test'),
  guideline: words('richtlijn', 'guideline'), newsletter: words('nieuwsbrief', 'newsletter'), email: words('e-mail', 'e-mail'), intranet: words('intranetbericht', 'intranet message'), presentation: words('presentatie', 'presentation'),
  minutes: words('notulen', 'minutes'), 'decision-document': words('besluitdocument', 'decision document'), proposal: words('voorstel', 'proposal'),
  report: words('rapport', 'report'), analysis: words('analyse', 'analysis'), letter: words('brief', 'letter'), receipt: words('ontvangstbevestiging', 'receipt'), other: words('anders', 'other'),
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

/** Kinds that can show that a measure was really introduced. A guideline alone shows design only (decision UWV, bijlage 1 §2.2 p.31, 34). */
export const SHOWS_IMPLEMENTATION: readonly EvidenceKind[] = ['config', 'screenshot', 'release', 'introduction', 'attendance', 'log', 'audit', 'sample', 'test'];
/** Kinds that only tell people something. */
export const ONLY_TELLS: readonly EvidenceKind[] = ['newsletter', 'email', 'intranet', 'presentation'];
/** Kinds that record a decision as it was taken. */
export const SHOWS_DECISION: readonly EvidenceKind[] = ['minutes', 'decision-document'];

/** A document, wherever it lies. It counts from its own date, not from the day it was uploaded. */
export const evidenceShape = shape({
  kind: 'evidence', plural: 'evidence', letters: 'BW', label: words('bewijs', 'evidence'), labelPlural: words('bewijsstukken', 'evidence'),
  fields: {
    title: needed('titel', 'title'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    kind: choice(EVIDENCE_KINDS, 'soort', 'kind'),
    documentDate: when('datum van het stuk', 'document date'),
    author: text('opsteller', 'author'),
    confirmedBy: ref('person', 'bevestigd door', 'confirmed by'),
    sha256: text('SHA-256', 'SHA-256'),
    location: text('vindplaats', 'location'),
  },
  effective: (e) => e.documentDate ?? UNKNOWN_WHEN, title: (e) => e.title,
});
export type Evidence = RecordOf<typeof evidenceShape>;
