import { isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, MAYBE, not, YES } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { actsOnPattern, isTechnicalInPlace } from '../terms/measure-in-force.ts';
import { patternsOf } from '../terms/similar-breach.ts';

/** What was promised to the regulator, or ordered by it, has a day. */
export const regulatorCommitmentOverdue = defineGapRule({
  id: 'regulator-commitment-overdue',
  phase: 'governance',
  looksAt: 'commitment',
  tier: 'ap-finding',
  severity: 'high',
  branches: { order: { severity: 'critical', when: words('het is een last', 'it is an order') } },
  steps: ['sensitive'],
  title: words('Toezegging aan of last van de AP niet nagekomen', 'Commitment to, or order of, the regulator not met in time'),
  says: words('“{commitment}” ({made}) moest uiterlijk {due} zijn nagekomen, en nakoming is niet aantoonbaar.', '“{commitment}” ({made}) had to be met by {due}, and that it was cannot be shown.'),
  when: words('De dag van de toezegging of last is voorbij, of zonder dag de termijn voor onderzoek, en er is geen bewijs van nakoming.', 'The day of the commitment or order is past, or without a day the term for an investigation, and there is no evidence that it was met.'),
  clears: words('Bewijs van nakoming, of een correctie aan de AP. Een technische maatregel tegen dezelfde oorzaak haalt een toezegging om te onderzoeken in.', 'Evidence that it was met, or a correction sent to the AP. A technical measure against the same cause overtakes a commitment to investigate.'),
  notWhen: words('“Onderzoeken of” is nagekomen met een vastgelegde uitkomst, ook als die “nee” is.', '“To investigate whether” is met by a documented outcome, also a negative one.'),
  decision: words('§2.6.2 p. 8; §3.4.2 p. 19; de bevinding is dat het onderzoek niet is gedaan, niet dat een belofte is gebroken', '§2.6.2 p. 8; §3.4.2 p. 19; the finding is that the investigation was not carried out, not that a promise was broken'),
  cites: [
    { source: 'AVG', article: '31' }, { source: 'AVG', article: '33(3)(d)' }, { source: 'AVG', article: '58(2)', remark: words('(alleen bij een last)', '(order only)') }, { source: 'Wbp', article: '13' },
    { source: 'Awb', article: '5:32', remark: words('(alleen bij een last)', '(order only)') },
  ],
  closedBy: 'commitment.fulfil',

  gapIn(commitment, facts) {
    const made = commitment.madeOn ?? UNKNOWN_WHEN;
    const fulfilled = both(sinceKnown(facts.now, commitment.fulfilledOn), someEvidence(commitment.evidence, facts));
    const patterns = patternsOf(commitment.patterns, commitment.inBreaches, facts);
    const overtaken = both(equals(commitment.kind, 'investigate'), facts.some('measure', (m) =>
      both(either(...patterns.map((p) => actsOnPattern(m, p))), isTechnicalInPlace(m, facts), isOnOrBefore(made, m.implementedOn ?? UNKNOWN_WHEN))));
    const lacking = both(not(either(fulfilled, sinceKnown(facts.now, commitment.correctedOn))), overtaken === MAYBE ? MAYBE : YES);
    return lackingAfter(facts.now, lacking, commitment.dueOn ?? made, { days: commitment.dueOn ? 0 : facts.parameter('decision.investigateDefaultDays') }, { commitment: commitment.what, made },
      { ...(commitment.kind === 'order' ? { branch: 'order' } : {}), ...(overtaken === YES ? { state: 'overtaken' } : {}) });
  },
});
