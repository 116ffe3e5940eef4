import { isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, fits, given, isTrueWord, NO, not, same, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Decision } from '../../decision/decision.ts';
import { titleOf } from '../dossier.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { responseTerm } from '../terms/breach-response.ts';
import { establishedOn, isRepeated } from '../terms/cluster.ts';
import { isDocumented } from '../terms/decisions.ts';
import { isImplemented, isShownImplemented } from '../terms/measure-in-force.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** About this breach, or taken since about its pattern. */
const covers = (d: Decision, b: Breach): Truth => either(
  truthOf(d.afterBreaches.includes(b.id)),
  both(either(...d.patterns.map((p) => same(b.pattern, p))), isOnOrBefore(establishedOn(b), d.decidedOn ?? UNKNOWN_WHEN)),
);
/** To do something, or, with reasons, not to. To take note is no answer. */
const answers = (d: Decision): Truth => either(fits(d.kind, (kind) => !['note', 'no-action', 'reject', 'postpone'].includes(kind)), both(fits(d.kind, (kind) => kind !== 'note'), given(d.reasons)));
const isAnswered = (b: Breach, facts: Facts): Truth => either(
  facts.some('measure', (m) => not(sinceKnown(facts.now, m.withdrawnOn)), facts.of('measure', 'triggeredBy', b.id)),
  b.pattern === null || !isTrueWord(b.pattern) ? NO : facts.some('measure', (m) => both(isImplemented(m, facts), isShownImplemented(m, facts), isOnOrBefore(establishedOn(b), m.implementedOn ?? UNKNOWN_WHEN)), facts.of('measure', 'againstPatterns', b.pattern)),
  facts.some('decision', (d) => both(covers(d, b), answers(d), isDocumented(d, facts))),
);

/** Who was harmed once must be able to count on somebody having thought about it. */
export const breachWithoutResponse = defineGapRule({
  id: 'breach-without-response',
  phase: 'do',
  looksAt: 'breach',
  tier: 'ap-finding',
  severity: 'high',
  branches: { repeated: { severity: 'critical', when: words('het datalek is een herhaling', 'the breach is a repetition') } },
  steps: ['sensitive'],
  title: words('Geen maatregel of besluit na datalek', 'No measure or decision after a breach'),
  says: words('Na het datalek “{breach}” van {established} is geen maatregel of gemotiveerd besluit aantoonbaar; de termijn loopt tot en met {due}.', 'After the breach “{breach}” of {established} no measure or reasoned decision can be shown; the term runs until {due}.'),
  when: words('De termijn voor een antwoord is voorbij, en er is geen maatregel naar aanleiding van het datalek en geen vastgelegd besluit met reden om niets meer te doen.', 'The term for an answer is over, and there is no measure triggered by the breach and no documented decision, with a reason, to do no more.'),
  clears: words('Een besloten maatregel, of een gemotiveerd besluit om niets te doen.', 'A decided measure, or a reasoned decision not to act.'),
  notWhen: words('Een besluit over de reeks waartoe het datalek hoort telt mee, en een maatregel daartegen die sindsdien met bewijs is ingevoerd.', 'A decision on the series the breach belongs to counts, and so does a measure against it, implemented since with evidence.'),
  decision: words('bijlage 1 §2.2 p. 35; §4.3.2 p. 22', 'annex 1 §2.2 p. 35; §4.3.2 p. 22'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '24(1)' }, { source: 'AVG', article: '33(5)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '10.2' }, { source: 'BIO2', article: '5.27.01' }],
  closedBy: 'breach.respond',

  gapIn(breach, facts) {
    const established = establishedOn(breach);
    return lackingAfter(facts.now, both(isRealBreach(breach), not(isAnswered(breach, facts))), established, responseTerm(breach, facts),
      { breach: titleOf('breach', breach), established }, isRepeated(breach, facts) ? { branch: 'repeated' } : {});
  },
});
