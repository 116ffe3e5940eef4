import { both, differ, either, equals, not, same, type Known, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Facts } from '../facts.ts';
import { titleOf } from '../dossier.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';

const teamOf = (person: Known<string>, facts: Facts): Known<string> => (person === 'unknown' ? person : (facts.one('person', person)?.team ?? null));
const isOrSharesTeam = (person: Known<string>, doer: Known<string>, otherTeam: Truth, facts: Facts): Truth =>
  either(same(person, doer), both(otherTeam, same(teamOf(person, facts), teamOf(doer, facts))));

/** Nobody checks the own work: a second pair of eyes looks at the measure, or at least at the evidence. */
export const checkerIsImplementer = defineGapRule({
  id: 'checker-is-implementer',
  phase: 'check',
  looksAt: 'check',
  tier: 'extension',
  severity: 'medium',
  steps: ['sensitive', 'similar-breach'],
  title: words('Controleur is de uitvoerder', 'Checker is the implementer'),
  says: words('De controle van “{measure}” is gedaan door wie de maatregel uitvoert of bezit, en een onafhankelijke beoordeling is niet aantoonbaar.', 'The check of “{measure}” was done by whoever carries out or owns the measure, and no independent review can be shown.'),
  when: words('De controleur is de uitvoerder of de eigenaar van de maatregel, of zit in hun team terwijl een ander team nodig is, en niemand anders heeft de controle beoordeeld.', 'The checker is the implementer or owner of the measure, or of their team where another team is required, and nobody else reviewed the check.'),
  clears: words('Een onafhankelijke persoon beoordeelt de controle.', 'An independent person reviews the check.'),
  notWhen: words('In een klein team is een beoordeling van het bewijs door een ander, zoals de BSO, genoeg.', 'In a small team a review of the evidence by another person, such as the BSO, is enough.'),
  decision: words('geen bevinding; volgt uit controle als aparte stap in §3.3.2 p. 16 en centrale kwaliteitstoetsing in bijlage 1 §1 p. 26', 'not a finding; follows from control as a separate step in §3.3.2 p. 16 and central quality assurance in annex 1 §1 p. 26'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'ISO 27001', article: '9.2.2(b)' }, { source: 'ISO 27002', article: '5.3, 5.35' }, { source: 'BIO2', article: '8.15.06' }],
  closedBy: 'check.review',

  gapIn(check, facts) {
    const measure = facts.one('measure', check.measure);
    if (!measure) return silent;
    const otherTeam = equals(check.teamIndependence, true);
    const depends = (person: Known<string>) => either(isOrSharesTeam(person, measure.implementer, otherTeam, facts), isOrSharesTeam(person, measure.owner, otherTeam, facts));
    const reviewed = both(differ(check.reviewer, check.checker), not(depends(check.reviewer)));
    return speaksIf(both(depends(check.checker), not(reviewed)), { measure: titleOf('measure', measure) });
  },
});
