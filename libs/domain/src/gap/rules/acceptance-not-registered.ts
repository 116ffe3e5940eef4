import { not } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { titleOf } from '../dossier.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { acceptedOn, isRegistered } from '../terms/acceptance.ts';

/** An acceptance in a drawer reminds nobody that it ends. */
export const acceptanceNotRegistered = defineGapRule({
  id: 'acceptance-not-registered',
  phase: 'governance',
  looksAt: 'risk-acceptance',
  tier: 'ap-norm',
  severity: 'low',
  steps: ['sensitive', 'similar-breach'],
  title: words('Acceptatie niet in het centrale register', 'Acceptance not in the central register'),
  says: words('Van de acceptatie “{acceptance}” van {decided} is niet elk van onderwerp, termijn en datum van registratie aantoonbaar.', 'Of the acceptance “{acceptance}” of {decided} not each of subject, term and date of registration can be shown.'),
  when: words('De acceptatie noemt geen risico of ander onderwerp, heeft geen termijn, of is niet centraal geregistreerd.', 'The acceptance names no risk or other subject, has no term, or is not registered centrally.'),
  clears: words('De acceptatie is geregistreerd, met onderwerp en termijn.', 'The acceptance is registered, with subject and term.'),
  notWhen: words('Geen uitzonderingen.', 'No exceptions.'),
  decision: words('§2.5 p. 7; bijlage 1 §1 p. 25 (centrale registratie)', '§2.5 p. 7; annex 1 §1 p. 25 (central registration)'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'BIO2', article: 'deel 1 §13' }, { source: 'own policy', article: 'registration' }],
  closedBy: 'acceptance.register',

  gapIn: (acceptance, facts) => speaksIf(not(isRegistered(acceptance, facts)), { acceptance: titleOf('risk-acceptance', acceptance), decided: acceptedOn(acceptance) }),
});
