import { isOnOrBefore } from '../../kernel/at.ts';
import { both, either, equals, not, truthOf, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { evaluatesEffect, ratesRiskOf } from '../terms/effect-on-risk.ts';
import { looksAtEffect, performedOn } from '../terms/shown-check.ts';
import { leakedDespite } from '../terms/leaked-despite.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** Does it help? Only a new rating of the risk answers that; that nothing leaked for a while does not. */
export const effectNeverChecked = defineGapRule({
  id: 'effect-never-checked',
  phase: 'check',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'medium',
  branches: { 'after-breach': { severity: 'high', when: words('er was een datalek dat de maatregel had moeten voorkomen', 'a breach happened that the measure should have prevented') } },
  steps: ['sensitive'],
  title: words('Effect op het risico nooit vastgesteld', 'Effect on the risk never established'),
  says: words('“{measure}” geldt sinds {from}, en het effect op het risico is niet aantoonbaar vastgesteld; de termijn liep tot en met {due}.', '“{measure}” is in force since {from}, and its effect on the risk was not demonstrably established; the term ran until {due}.'),
  when: words('De termijn voor een controle op effect is voorbij, en er is geen controle of evaluatie die het risico van de maatregel opnieuw inschat.', 'The term for a check of effect is over, and there is no check or evaluation that rates the risk of the measure again.'),
  clears: words('Een controle op effect die het restrisico bijwerkt. Dat er geen datalekken waren, is niet genoeg.', 'A check of effect that updates the residual risk. That no breaches happened is not enough.'),
  notWhen: words('De termijn loopt nog. Het effect mag ook samen worden vastgesteld voor alle maatregelen tegen één risico. De verwerking is beëindigd.', 'The term still runs. The effect may be established together for all measures against one risk. The processing has ended.'),
  decision: words('§3.3.2 p. 16; bijlage 1 §2.2 p. 33, 35', '§3.3.2 p. 16; annex 1 §2.2 p. 33, 35'),
  cites: [
    { source: 'AVG', article: '32(1)(d)' }, { source: 'Wbp', article: '13' }, { source: 'CBP-richtsnoeren', article: '§3.3' }, { source: 'ISO 27001', article: '9.1(b)' },
  ],
  closedBy: 'check.perform',

  gapIn(measure, facts) {
    const from = inForceFrom(measure, facts);
    const checked = facts.some('check', (c) => {
      const its = facts.one('measure', c.measure);
      return its ? both(ratesRiskOf(measure, c, facts), either(truthOf(its.id === measure.id), isOnOrBefore(from, performedOn(c))), looksAtEffect(c, its, facts)) : truthOf(false);
    });
    const evaluated = facts.some('evaluation', (e) => evaluatesEffect(e, measure, facts));
    const lacking = both(goesOn(facts, measure.processings), isActive(measure, facts), not(equals(measure.securityPurpose, false)), not(either(checked, evaluated)));
    const leaked = facts.some('breach', (b) => leakedDespite(b, measure, facts)) === YES;
    return lackingAfter(facts.now, lacking, from, { days: facts.parameter('check.effectDays') }, { measure: measure.title, from }, leaked ? { branch: 'after-breach' } : {});
  },
});
