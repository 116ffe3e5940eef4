import { since } from '../../kernel/at.ts';
import { both, fits, NO, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { ONLY_TELLS } from '../../evidence/evidence.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { ofKind, someEvidence } from '../terms/evidence-of.ts';
import { evidenceOf, inForceFrom, isActive } from '../terms/measure-in-force.ts';

/** Telling people is not the same as making it happen. */
export const communicationCountedAsImplementation = defineGapRule({
  id: 'communication-counted-as-implementation',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-norm',
  severity: 'medium',
  steps: ['sensitive', 'similar-breach'],
  title: words('Bericht aan medewerkers aangemerkt als invoering', 'Communication counted as implementation'),
  says: words('“{measure}” zou gelden sinds {from}, en alleen berichten aan medewerkers zijn aantoonbaar.', '“{measure}” is said to be in force since {from}, and only messages to staff can be shown.'),
  when: words('Alle bewijs van een ingevoerde maatregel is een nieuwsbrief, e-mail, intranetbericht of presentatie.', 'All evidence of an implemented measure is a newsletter, e-mail, intranet message or presentation.'),
  clears: words('Bewijs dat de maatregel echt wordt toegepast: een steekproef, log, presentielijst of test.', 'Evidence that the measure is really applied: a sample, log, attendance list or test.'),
  notWhen: words('Bij zuivere bewustwording kan een bericht de invoering zijn; controles op werking en effect blijven nodig.', 'For pure awareness a message may be the implementation; operation and effect checks stay required.'),
  decision: words('§3.3.2 p. 16; feiten bijlage 1 §2.2 p. 28-29, 33-34, 37-38, 41', '§3.3.2 p. 16; facts annex 1 §2.2 p. 28-29, 33-34, 37-38, 41'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(4)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(b)-(c)' }],
  closedBy: 'measure.evidence',

  gapIn(measure, facts) {
    const evidence = [...evidenceOf(measure), ...measure.communications.filter((c) => c.on === null || since(facts.now, c.on) !== NO).flatMap((c) => c.evidence)];
    const told = someEvidence(evidence, facts, (e) => ofKind(e, ONLY_TELLS));
    const shown = someEvidence(evidence, facts, (e) => not(ofKind(e, ONLY_TELLS)));
    const awareness = fits(measure.subtype, (subtype) => subtype === 'awareness' || subtype === 'communication');
    return speaksIf(both(isActive(measure, facts), told, not(shown), not(awareness)), { measure: measure.title, from: inForceFrom(measure, facts) });
  },
});
