import { after } from '../../kernel/at.ts';
import { both, not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { isShownCheck } from '../terms/shown-check.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** Implemented is not checked: somebody else must have looked, and be able to show it. */
export const measureNeverChecked = defineGapRule({
  id: 'measure-never-checked',
  phase: 'check',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'high',
  branches: { 'long-sensitive': { severity: 'critical', when: words('de verwerking is gevoelig en de maatregel geldt langer dan de termijn voor langdurig ongecontroleerd', 'the processing is sensitive and the measure is older than the term for long unchecked') } },
  steps: ['similar-breach'],
  title: words('Maatregel nooit gecontroleerd', 'Measure never verified'),
  says: words('“{measure}” geldt sinds {from}, en een controle door een ander dan de uitvoerder is niet aantoonbaar. De termijn liep tot en met {due}.', '“{measure}” is in force since {from}, and no check by anyone but its implementer can be shown. The term ran until {due}.'),
  when: words('De maatregel is ingevoerd of zou van kracht zijn, de termijn voor een bestaanscontrole is voorbij, en er is geen controle met resultaat en bewijs door een ander dan de uitvoerder.', 'The measure is implemented or claimed in force, the term for an existence check is over, and there is no check with result and evidence by anyone but its implementer.'),
  clears: words('Een controle op het bestaan, met bewijs, door een ander dan de uitvoerder.', 'An existence check with evidence by someone other than the implementer.'),
  notWhen: words('De termijn loopt nog. Een zelfbeoordeling van de eenheid telt alleen als controle op het bestaan. De verwerking is beëindigd.', 'The term still runs. A self-assessment of the unit counts as existence check only. The processing has ended.'),
  decision: words('§2.6.2 p. 8-9; §3.3.2 p. 16-17; bijlage 1 §2.2 p. 32-35, 41', '§2.6.2 p. 8-9; §3.3.2 p. 16-17; annex 1 §2.2 p. 32-35, 41'),
  cites: [
    { source: 'AVG', article: '32(1)(d)' }, { source: 'AVG', article: '24(1)' }, { source: 'AVG', article: '5(2)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)' },
    { source: 'CBP-richtsnoeren', article: '§3.3' }, { source: 'ISO 27001', article: '9.1, 9.2' }, { source: 'BIO2', article: 'deel 1 §4' },
  ],
  closedBy: 'check.perform',

  gapIn(measure, facts) {
    const checked = facts.some('check', (c) => isShownCheck(c, measure, facts), facts.of('check', 'measure', measure.id));
    const from = inForceFrom(measure, facts);
    const long = facts.sensitive() === YES && after(facts.now, from, { months: facts.parameter('check.neverMonths') }) === YES;
    return lackingAfter(facts.now, both(goesOn(facts, measure.processings), isActive(measure, facts), not(checked)), from, { days: facts.parameter('check.existenceDays') }, { measure: measure.title, from }, long ? { branch: 'long-sensitive' } : {});
  },
});
