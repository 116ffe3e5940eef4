import { both, either, equals, not, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Processing } from '../../processing/processing.ts';
import { runs, type Facts } from '../facts.ts';
import { defineGapRule, mostPressing, speaksMended } from '../gap-rule.ts';
import { isValidAcceptance } from '../terms/acceptance.ts';
import { isHeld, isSpecialOrBsn } from '../terms/data-category.ts';
import { isTechnicalInPlace } from '../terms/measure-in-force.ts';
import { isRunning } from '../terms/processing-runs.ts';

type ProcessingStep = Processing['steps'][number];
/** Out of the system without a limit or a lock; pseudonymised data are locked by the key kept apart. */
const isLoose = (step: ProcessingStep, facts: Facts): Truth => both(
  equals(step.kind, 'export'), runs(facts.now, step.since, step.until), not(equals(step.protection, 'pseudonymised')),
  either(equals(step.limit, 'none'), equals(step.protection, 'none')),
);

/** What leaves the system in one file can be lost in one go. */
export const unprotectedBulkExport = defineGapRule({
  id: 'unprotected-bulk-export',
  phase: 'do',
  looksAt: 'processing',
  tier: 'extension',
  severity: 'high',
  steps: ['similar-breach'],
  title: words('Onbeperkte of onbeveiligde export van persoonsgegevens', 'Unlimited or unprotected bulk export'),
  says: words('Stap “{step}” exporteert gevoelige of bijzondere gegevens zonder grens of zonder beveiliging, en een technische maatregel daarop is niet aantoonbaar.', 'Step “{step}” exports sensitive or special data without a limit or without protection, and no technical measure on it can be shown.'),
  when: words('Een stap exporteert gevoelige of bijzondere gegevens zonder grens of zonder beveiliging van het bestand, zonder ingevoerde technische maatregel op die stap.', 'A step exports sensitive or special data without a limit or without file protection, and without an implemented technical measure on that step.'),
  clears: words('Er is een grens en een beveiliging. Acceptatie door de directeur met einddatum maakt het gat geaccepteerd.', 'A limit and protection are in place. Acceptance by the director with an end date makes the gap accepted.'),
  notWhen: words('Gepseudonimiseerde export waarvan de sleutel apart ligt.', 'Pseudonymised exports of which the key is kept apart.'),
  decision: words('geen bevinding; feiten §2.3 p. 4; bijlage 1 §2.2 p. 40; §2.6.2 p. 9-10', 'not a finding; facts §2.3 p. 4; annex 1 §2.2 p. 40; §2.6.2 p. 9-10'),
  cites: [{ source: 'AVG', article: '25(1)' }, { source: 'AVG', article: '25(2)' }, { source: 'AVG', article: '32(1)(a)-(b)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27002', article: '8.12' }, { source: 'BIO2', article: '8.12' }],
  closedBy: 'processing.protect-export',

  gapIn(processing, facts) {
    const sensitive = either(...processing.categories.map((c) => both(isHeld(c, facts), either(isSpecialOrBsn(c), equals(c.class, 'sensitive')))));
    return mostPressing(processing.steps.map((step) => {
      const measured = facts.some('measure', (m) => isTechnicalInPlace(m, facts), facts.of('measure', 'steps', step.name));
      const accepted = facts.some('risk-acceptance', (a) => isValidAcceptance(a, facts), facts.of('risk-acceptance', 'step', step.name));
      return speaksMended(both(isRunning(facts), isLoose(step, facts), sensitive, not(measured)), accepted, 'accepted', { step: step.name });
    }));
  },
});
