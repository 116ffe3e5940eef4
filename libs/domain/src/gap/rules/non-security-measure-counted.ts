import { both, either, equals, given, not, truthOf, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { affirms, isUpheld } from '../terms/claims.ts';
import { isOver } from '../terms/measure-in-force.ts';
import { looksAtEffect } from '../terms/shown-check.ts';

/** A limit that keeps the system running, or that limits something else, is not a protection of people. */
export const nonSecurityMeasureCounted = defineGapRule({
  id: 'non-security-measure-counted',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'medium',
  steps: ['sensitive'],
  title: words('Stabiliteitsmaatregel meegeteld als beveiligingsmaatregel', 'System-stability limit counted as a security measure'),
  says: words('“{measure}” telt mee als beveiliging, terwijl het vastgelegde doel een ander is of iets anders wordt begrensd.', '“{measure}” is counted as security, while its recorded purpose is another one or it limits something else.'),
  when: words('De maatregel is gekoppeld aan een risico, oorzaak of datalek, of wordt in een bewering of evaluatie beveiliging genoemd. Het doel is stabiliteit, snelheid of kosten, of de begrensde hoeveelheid is niet die van het risico.',
    'The measure is linked to a risk, cause or breach, or a claim or evaluation calls it security. Its purpose is stability, performance or cost, or the limited quantity is not the one at risk.'),
  clears: words('De koppeling weghalen, of een nieuw gemotiveerd besluit dat de maatregel een beveiligingsdoel geeft, met een controle op effect.', 'Unlink it, or take a new reasoned decision that gives it a security purpose, with an effect check.'),
  notWhen: words('Twee doelen mogen, als de koppeling het effect voor betrokkenen uitlegt en een controle op effect dat ondersteunt.', 'Two purposes are allowed when the link explains the effect on data subjects and an effect check supports it.'),
  decision: words('§2.3 p. 5; §3.3.2 p. 16', '§2.3 p. 5; §3.3.2 p. 16'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '6.1.3' }],
  closedBy: 'measure.unlink',

  gapIn(measure, facts) {
    const linked = truthOf(measure.risks.length + measure.againstPatterns.length + measure.triggeredBy.length > 0);
    const claimed = facts.some('claim', (c) => both(equals(c.predicate, 'security-measure'), affirms(c), isUpheld(c, facts)), facts.of('claim', 'measures', measure.id));
    const counted = either(linked, claimed, facts.some('evaluation', () => YES, facts.of('evaluation', 'measures', measure.id)));
    const otherwise = either(equals(measure.securityPurpose, false), equals(measure.limitsOtherQuantity, true));
    const effect = facts.some('check', (c) => both(looksAtEffect(c, measure, facts), equals(c.result, 'pass')), facts.of('check', 'measure', measure.id));
    const explained = both(either(...measure.risks.map((r) => given(r.how))), effect);
    return speaksIf(both(counted, otherwise, not(explained), not(isOver(measure, facts))), { measure: measure.title });
  },
});
