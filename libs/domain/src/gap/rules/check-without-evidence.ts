import { isOnOrBefore } from '../../kernel/at.ts';
import { both, either, equals, given, not, truthOf } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { titleOf } from '../dossier.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { performedOn } from '../terms/shown-check.ts';

/** A check that cannot be shown was not a check. */
export const checkWithoutEvidence = defineGapRule({
  id: 'check-without-evidence',
  phase: 'check',
  looksAt: 'check',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Controle zonder bewijs', 'Check without evidence'),
  says: words('De controle van “{measure}” heeft een resultaat, maar niet elk van bewijs, datum, steekproef en controleur is aantoonbaar.', 'The check of “{measure}” has a result, but not each of evidence, date, sample and checker can be shown.'),
  when: words('De controle heeft een resultaat, maar geen bewijs uit die tijd, geen datum, geen controleur, of bij een controle op de werking geen steekproef of periode.', 'The check has a result, but no evidence of the time, no date, no checker, or for a check of operation no sample or period.'),
  clears: words('Bewijs uit de tijd van de controle is toegevoegd.', 'Evidence of the time of the check is added.'),
  notWhen: words('Geen uitzonderingen. Een controle op bestaan of effect heeft geen steekproef nodig.', 'No exceptions. A check of existence or effect needs no sample.'),
  decision: words('§2.6.2 p. 8; bijlage 1 §2.2 p. 33', '§2.6.2 p. 8; annex 1 §2.2 p. 33'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)' }, { source: 'ISO 27001', article: '9.1, 9.2.2' }],
  closedBy: 'check.evidence',

  gapIn(check, facts) {
    const measure = facts.one('measure', check.measure);
    if (!measure) return silent;
    const ofTheTime = plus(performedOn(check), { days: facts.parameter('evidence.graceDays') });
    const sampled = either(given(check.sample), both(given(check.periodFrom), given(check.periodTo)), equals(check.functionalTest, true), not(truthOf(check.kinds.includes('operation'))));
    const shown = both(given(check.performedOn), given(check.checker), sampled, someEvidence(check.evidence, facts, (e) => isOnOrBefore(e.documentDate ?? UNKNOWN_WHEN, ofTheTime)));
    return speaksIf(both(given(check.result), not(shown)), { measure: titleOf('measure', measure) });
  },
});
