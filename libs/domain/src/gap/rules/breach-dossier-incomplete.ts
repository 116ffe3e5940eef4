import { after } from '../../kernel/at.ts';
import { both, either, equals, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { plus } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type DOSSIER_ITEMS } from '../../breach/breach.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { breachName, happened } from '../terms/breach-clock.ts';
import { establishedOn } from '../terms/cluster.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

type DossierItem = keyof typeof DOSSIER_ITEMS;

/** What was done about a breach must be in its dossier; some pieces only when the thing happened. */
export const breachDossierIncomplete = defineGapRule({
  id: 'breach-dossier-incomplete',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'medium',
  steps: [],
  title: words('Datalekdossier onvolledig', 'Breach dossier incomplete'),
  says: words('In het dossier van datalek “{breach}” zijn {missing} van de {needed} vereiste stukken niet aantoonbaar. De termijn liep tot en met {due}.', 'In the dossier of breach “{breach}”, {missing} of the {needed} required items cannot be shown. The term ran until {due}.'),
  when: words('Het dossier is gesloten of ouder dan 28 dagen, en een vereist stuk ontbreekt: mails en intern formulier altijd, advies JZ, ontvangstbevestigingen en brief alleen als daar aanleiding voor was.', 'The dossier is closed or older than 28 days, and a required item is missing: mails and internal form always; advice of Legal Affairs, receipts and letter only where there was occasion for them.'),
  clears: words('Het stuk wordt toegevoegd.', 'The item is added.'),
  notWhen: words('Een stuk dat alleen onder een voorwaarde nodig is, ontbreekt terwijl die voorwaarde er niet is.', 'An item that is only needed on a condition is missing while that condition is absent.'),
  decision: words('geen bevinding; Toetsingskader deel 5', 'not a finding; breach framework part 5'),
  cites: [{ source: 'AVG', article: '33(5)' }],
  closedBy: 'breach.complete',

  gapIn(breach, facts) {
    const has = (item: DossierItem): Truth => either(NO, ...breach.dossierItems.map((d) => both(equals(d.item, item), someEvidence(d.evidence, facts))));
    const condition: readonly (readonly [Truth, DossierItem])[] = [
      [YES, 'mails'], [YES, 'form'], [equals(breach.legalAdviceAsked, true), 'legal-advice'],
      [happened(facts.now, breach.provisionalAt), 'provisional-receipt'], [happened(facts.now, breach.finalAt), 'final-receipt'], [happened(facts.now, breach.informedAt), 'letter'],
    ];
    const needed = condition.filter(([holds]) => holds !== NO);
    const lacking = needed.map(([holds, item]) => both(holds, not(has(item))));
    const begun = establishedOn(breach);
    const term = { days: facts.parameter('breach.dossierDays') };
    const over = either(happened(facts.now, breach.closedAt), after(facts.now, begun, term));
    const due = plus(begun, term);
    const said = { breach: breachName(breach), missing: lacking.filter((l) => l !== NO).length, needed: needed.length, due };
    const missing = both(isRealBreach(breach), either(NO, ...lacking));
    if (over === NO) return missing === YES ? speaksIf(YES, said, { state: 'announced', lawOf: due }) : silent;
    return speaksIf(both(missing, over), said, { lawOf: due });
  },
});
