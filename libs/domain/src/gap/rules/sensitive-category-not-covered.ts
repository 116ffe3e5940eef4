import { both, either, equals, truthOf } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, mostPressing, silent, speaksIf } from '../gap-rule.ts';
import { isHeld, isSpecialOrBsn } from '../terms/data-category.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { latestQualifying, risksOf } from '../terms/qualifying-analysis.ts';

/** What hurts people most when it leaks must come back in the risks that were weighed. */
export const sensitiveCategoryNotCovered = defineGapRule({
  id: 'sensitive-category-not-covered',
  phase: 'plan',
  looksAt: 'processing',
  tier: 'ap-norm',
  severity: 'high',
  steps: ['similar-breach'],
  title: words('Gevoelige gegevenscategorie komt niet terug in de risicoanalyse', 'Sensitive data category not covered by any risk'),
  says: words('Geen risico in de laatste risicoanalyse “{analysis}” gaat over: {categories}.', 'No risk in the latest risk analysis “{analysis}” is about: {categories}.'),
  when: words('De verwerking heeft gevoelige of bijzondere gegevens of het BSN, en geen risico in de laatste geldige risicoanalyse noemt die categorie.', 'The processing has sensitive or special data or the BSN, and no risk in the latest qualifying risk analysis names that category.'),
  clears: words('Een risico dat de categorie noemt, in een vastgestelde versie.', 'A risk that names the category, in an approved version.'),
  notWhen: words('De gegevens staan wel in het bronsysteem, maar zijn technisch van deze verwerking uitgesloten, met bewijs.', 'The data are in the source system but technically excluded from this processing, with evidence.'),
  decision: words('§3.3.2 p. 14-15; §4.3.1 p. 21', '§3.3.2 p. 14-15; §4.3.1 p. 21'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(2)' }, { source: 'Wbp', article: '13' }, { source: 'CBP-richtsnoeren', article: '§3.1' }],
  closedBy: 'risk-analysis.complete',

  gapIn(processing, facts) {
    return mostPressing(latestQualifying(facts).map(({ analysis, isLatest }) => {
      const covered = risksOf(analysis, facts).flatMap((r) => r.categories);
      const missing = processing.categories.map((c) => ({ name: c.name, truth: both(either(isSpecialOrBsn(c), equals(c.class, 'sensitive')), isHeld(c, facts), truthOf(!covered.includes(c.name))) }));
      const worst = either(...missing.map((m) => m.truth));
      const names = missing.filter((m) => m.truth === worst).map((m) => m.name);
      return names.length === 0 ? silent : speaksIf(both(isRunning(facts), isLatest, worst), { analysis: analysis.title, categories: names.join(', ') });
    }));
  },
});
