import { both, not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { looksAtOperation, shownExistence } from '../terms/shown-check.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** That a measure is there does not say that people apply it. */
export const operationNeverChecked = defineGapRule({
  id: 'operation-never-checked',
  phase: 'check',
  looksAt: 'measure',
  tier: 'ap-norm',
  severity: 'medium',
  branches: { sensitive: { severity: 'high', when: words('de verwerking is gevoelig', 'the processing is sensitive') } },
  steps: ['similar-breach'],
  title: words('Wel bestaan, niet werking gecontroleerd', 'Existence checked, operation (correct application) never'),
  says: words('Van “{measure}” is gecontroleerd dat het bestaat, maar een controle op de toepassing is niet aantoonbaar; de termijn liep tot en met {due}.', 'The existence of “{measure}” was checked, but no check of how it is applied can be shown; the term ran until {due}.'),
  when: words('De controle op het bestaan is geslaagd, de termijn voor een controle op de werking is voorbij, en er is geen controle op de werking over een maand gebruik of een steekproef.', 'The existence check passed, the term for a check of operation is over, and there is no check of operation over a month of use or a sample.'),
  clears: words('Een controle op de werking, met periode of steekproef, resultaat en bewijs.', 'A check of operation with period or sample, result and evidence.'),
  notWhen: words('De termijn loopt nog. Bij een technische maatregel telt een functionele test in productie als controle op bestaan en werking. De verwerking is beëindigd.', 'The term still runs. For a technical measure a functional test in production counts as check of existence and operation. The processing has ended.'),
  decision: words('§3.3.2 p. 16; bij UWV is zelfs het bestaan niet gecontroleerd', '§3.3.2 p. 16; at UWV not even existence was checked'),
  cites: [
    { source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)' },
    { source: 'ISO 27001', article: '9.1' }, { source: 'BIO2', article: 'deel 1 §4, 8.02.01', remark: words('(werking)', '(operation)') },
  ],
  closedBy: 'check.perform',

  gapIn(measure, facts) {
    const checks = facts.of('check', 'measure', measure.id);
    const exists = facts.some('check', (c) => shownExistence(c, measure, facts), checks);
    const operates = facts.some('check', (c) => looksAtOperation(c, measure, facts), checks);
    const lacking = both(goesOn(facts, measure.processings), isActive(measure, facts), exists, not(operates));
    return lackingAfter(facts.now, lacking, inForceFrom(measure, facts), { days: facts.parameter('check.operationDays') }, { measure: measure.title }, facts.sensitive() === YES ? { branch: 'sensitive' } : {});
  },
});
