import { both, not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { titleOf } from '../dossier.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { acceptedOn, isCompetent, isRenewed } from '../terms/acceptance.ts';

/** Not everyone may take a risk for others. */
export const acceptanceWrongAuthority = defineGapRule({
  id: 'acceptance-wrong-authority',
  phase: 'governance',
  looksAt: 'risk-acceptance',
  tier: 'ap-norm',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Acceptatie door onbevoegde', 'Acceptance by someone not competent'),
  says: words('Van de acceptatie “{acceptance}” van {decided} is niet aantoonbaar dat een bevoegde directeur of de Raad van Bestuur haar nam.', 'Of the acceptance “{acceptance}” of {decided} it cannot be shown that a competent director or the Board took it.'),
  when: words('Wie accepteerde was op die dag geen directeur, of voor een niveau boven het mandaat van de directeur niet de Raad van Bestuur.', 'Whoever accepted was no director on that day, or for a level above the director’s mandate not the Board.'),
  clears: words('Een besluit door de bevoegde rol.', 'A decision by the competent role.'),
  notWhen: words('De bevoegdheid was vooraf schriftelijk overgedragen. De FG en de BSO kunnen nooit accepteren.', 'The power was delegated in writing beforehand. The FG and the BSO can never accept.'),
  decision: words('§2.5 p. 7; bijlage 1 §1 p. 25 (“expliciet door een directeur”)', '§2.5 p. 7; annex 1 §1 p. 25 (“explicitly by a director”)'),
  cites: [{ source: 'AVG', article: '24(1)' }, { source: 'ISO 27001', article: '6.1.3(f), 5.3' }, { source: 'BIO2', article: '5.02.01' }, { source: 'own policy', article: 'acceptance' }],
  closedBy: 'acceptance.decide',

  gapIn: (acceptance, facts) => speaksIf(both(not(isCompetent(acceptance, facts)), not(isRenewed(acceptance, facts))), { acceptance: titleOf('risk-acceptance', acceptance), decided: acceptedOn(acceptance) }),
});
