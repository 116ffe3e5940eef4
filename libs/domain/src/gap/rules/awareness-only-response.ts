import { isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, fits, isTrueWord, NO, not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Breach } from '../../breach/breach.ts';
import { AWARENESS_SUBTYPES, type Measure } from '../../measure/measure.ts';
import { titleOf } from '../dossier.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { responseTerm } from '../terms/breach-response.ts';
import { establishedOn, isRepeated } from '../terms/cluster.ts';
import { isPatternImpossible } from '../terms/impossibility.ts';
import { inForceFrom, isImplemented } from '../terms/measure-in-force.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

const onlySpeaks = (m: Measure) => fits(m.subtype, (subtype) => AWARENESS_SUBTYPES.includes(subtype));
/** Another kind of measure against the same pattern, introduced since. */
const answeredOtherwise = (breach: Breach, facts: Facts) => (breach.pattern === null || !isTrueWord(breach.pattern) ? NO : either(
  facts.some('measure', (m) => both(isImplemented(m, facts), not(onlySpeaks(m)), isOnOrBefore(establishedOn(breach), inForceFrom(m, facts))), facts.of('measure', 'againstPatterns', breach.pattern)),
  isPatternImpossible(breach.pattern, facts),
));

/** People who are told to be careful are not a measure against the cause. */
export const awarenessOnlyResponse = defineGapRule({
  id: 'awareness-only-response',
  phase: 'do',
  looksAt: 'breach',
  tier: 'ap-finding',
  severity: 'high',
  branches: {
    repeated: { severity: 'critical', when: words('het datalek is een herhaling', 'the breach is a repetition') },
    slip: { severity: 'info', when: words('een eerste, kleinschalig en verwaarloosbaar datalek door één menselijke vergissing', 'a first, small and negligible breach by a single human slip') },
  },
  steps: ['sensitive'],
  title: words('Bewustwording als enige antwoord op een datalek', 'Awareness as the only answer to a breach'),
  says: words('Na het datalek “{breach}” van {established} is alleen bewustwording aantoonbaar; de termijn voor een antwoord loopt tot en met {due}.', 'After the breach “{breach}” of {established} only awareness can be shown; the term for an answer runs until {due}.'),
  when: words('Elke maatregel naar aanleiding van het datalek is bewustwording, training, communicatie of een gesprek, en de termijn voor een antwoord is voorbij.', 'Every measure in answer to the breach is awareness, training, communication or a talk, and the term for an answer is over.'),
  clears: words('Een maatregel van een andere soort wordt besloten en ingevoerd, of techniek is aantoonbaar onmogelijk.', 'A measure of another kind is decided and implemented, or technology is shown to be impossible.'),
  notWhen: words('Er is geen enkele maatregel: dan spreekt een andere regel. Een eerste kleine vergissing is alleen ter informatie.', 'There is no measure at all: another rule speaks. A first small slip is for information only.'),
  decision: words('§2.6.2 p. 8; §3.3.2 p. 15-16; bijlage 1 §2.2 p. 33-34, 41', '§2.6.2 p. 8; §3.3.2 p. 15-16; annex 1 §2.2 p. 33-34, 41'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'Wbp', article: '13' }, { source: 'CBP Z2003-0145', article: 'p. 3' }, { source: 'BIO2', article: 'deel 1 §25' }],
  closedBy: 'breach.respond',

  gapIn(breach, facts) {
    const answers = facts.of('measure', 'triggeredBy', breach.id);
    const stands = (m: Measure) => not(sinceKnown(facts.now, m.withdrawnOn));
    const lacking = both(isRealBreach(breach), facts.some('measure', stands, answers), facts.every('measure', (m) => either(not(stands(m)), onlySpeaks(m)), answers), not(answeredOtherwise(breach, facts)));
    const slip = both(equals(breach.singleHumanSlip, true), equals(breach.level, 'negligible'), fits(breach.persons, (n) => n <= facts.parameter('breach.smallScalePersons'))) === YES;
    const branch = isRepeated(breach, facts) ? { branch: 'repeated' } : slip ? { branch: 'slip' } : {};
    return lackingAfter(facts.now, lacking, establishedOn(breach), responseTerm(breach, facts), { breach: titleOf('breach', breach), established: establishedOn(breach) }, branch);
  },
});
