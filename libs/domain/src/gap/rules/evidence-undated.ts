import { either, given, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type EvidenceKind } from '../../evidence/evidence.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isDated } from '../terms/due-date.ts';
import { ofKind } from '../terms/evidence-of.ts';

/** Made by a system, which is then its author. */
const MADE_BY_SYSTEM: readonly EvidenceKind[] = ['config', 'log', 'release'];

/** A document without a date or an author proves nothing about the time it should be of. */
export const evidenceUndated = defineGapRule({
  id: 'evidence-undated',
  phase: 'do',
  looksAt: 'evidence',
  tier: 'ap-finding',
  severity: 'low',
  steps: ['sensitive', 'similar-breach'],
  title: words('Bewijsstuk zonder datum of opsteller', 'Evidence without date or author'),
  says: words('Van het stuk “{evidence}” is de datum of de opsteller niet aantoonbaar.', 'Of the document “{evidence}” the date or the author cannot be shown.'),
  when: words('De datum van het stuk of de opsteller ontbreekt.', 'The date of the document or its author is missing.'),
  clears: words('Datum en opsteller zijn toegevoegd, met de bron van de datum. De dag van uploaden is niet de datum van het stuk.', 'Date and author are added, with the source of the date. The day of upload is not the date of the document.'),
  notWhen: words('Een uitvoer van een systeem draagt een eigen tijdstempel en heeft geen opsteller.', 'An export of a system carries its own timestamp and has no author.'),
  decision: words('bijlage 1 §2.2 p. 31, 34', 'annex 1 §2.2 p. 31, 34'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '7.5.2' }],
  closedBy: 'evidence.date',

  gapIn(evidence) {
    const authored = either(given(evidence.author), ofKind(evidence, MADE_BY_SYSTEM));
    return speaksIf(either(not(isDated(evidence.documentDate)), not(authored)), { evidence: evidence.title });
  },
});
