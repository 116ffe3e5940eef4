import { both, either, fits, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { affirms, isUpheld } from '../terms/claims.ts';
import { inForceFrom, isOver, isShownImplemented, wasInForce } from '../terms/measure-in-force.ts';

/** Said to be in place, and nothing of the time shows it. */
export const implementedWithoutEvidence = defineGapRule({
  id: 'implemented-without-evidence',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Ingevoerd zonder bewijs', 'Implemented without evidence'),
  says: words('“{measure}” zou gelden sinds {from}, en een stuk dat de invoering laat zien is niet aantoonbaar; de termijn loopt tot en met {due}.', '“{measure}” is said to be in force since {from}, and no document that shows its introduction can be produced; the term runs until {due}.'),
  when: words('De maatregel is ingevoerd, of volgens opgave van kracht, en na de termijn is er geen instelling, schermafdruk, release, vastlegging van invoering, presentielijst, log of audit van sinds het besluit.', 'The measure is implemented, or said to be in force, and after the term there is no configuration, screenshot, release, record of introduction, attendance list, log or audit dated since the decision.'),
  clears: words('Bewijs, bevestigd door een ander dan de uitvoerder. Later bewijs toont de maatregel pas vanaf zijn eigen datum.', 'Evidence, confirmed by someone other than the implementer. Later evidence shows the measure only from its own date.'),
  notWhen: words('Een verwijzing naar een ander systeem of een vingerafdruk met vindplaats volstaat. Een richtlijn alleen toont de opzet, niet de invoering.', 'A reference to another system, or a hash with a location, will do. A guideline alone shows design, not implementation.'),
  decision: words('§2.6.2 p. 9; bijlage 1 §2.2 p. 31, 34, 36', '§2.6.2 p. 9; annex 1 §2.2 p. 31, 34, 36'),
  cites: [
    { source: 'AVG', article: '5(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'AVG', article: '32(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)' }, { source: 'ISO 27001', article: '7.5, 9.1' },
    { source: 'BIO2', article: 'deel 1 §4', remark: words('(opzet, bestaan, werking)', '(design, existence, operation)') },
  ],
  closedBy: 'measure.evidence',

  gapIn(measure, facts) {
    const said = facts.some('claim', (c) => both(fits(c.predicate, (p) => p === 'implemented' || p === 'in-force'), affirms(c), isUpheld(c, facts)), facts.of('claim', 'measures', measure.id));
    const supposed = both(either(wasInForce(measure, facts), said), not(isOver(measure, facts)));
    const from = inForceFrom(measure, facts);
    return lackingAfter(facts.now, both(supposed, not(isShownImplemented(measure, facts))), from, { days: facts.parameter('evidence.graceDays') }, { measure: measure.title, from });
  },
});
