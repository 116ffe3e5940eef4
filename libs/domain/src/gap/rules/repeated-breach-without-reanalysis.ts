import { isBefore } from '../../kernel/at.ts';
import { both, either, not, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Pattern } from '../../breach/pattern.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter, mostPressing, speaksIf, type Verdict } from '../gap-rule.ts';
import { clustersBackwards, occurredOn, type Cluster } from '../terms/cluster.ts';
import { performedOn, risksOf, someQualifying } from '../terms/qualifying-analysis.ts';
import { isAboutPattern } from '../terms/reanalysis.ts';
import { hasTreatmentDecision } from '../terms/treatment.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** Was the risk weighed anew after the last of these breaches, with their cause and a decision what to do about it? */
const isWeighedAnew = (cluster: Cluster, facts: Facts): Truth => someQualifying(facts, (a) => both(
  isBefore(occurredOn(cluster.last), performedOn(a, facts)),
  either(...risksOf(a, facts).map((r) => both(isAboutPattern(r, cluster.pattern, facts), hasTreatmentDecision(r, facts)))),
));

/** The verdict on each cluster: a grace after the second breach, none from the third. */
function* verdicts(pattern: Pattern, facts: Facts): Iterable<Verdict> {
  for (const cluster of clustersBackwards(pattern.id, facts)) {
    const lacking = both(cluster.isCluster, goesOn(facts), not(isWeighedAnew(cluster, facts)));
    const last = occurredOn(cluster.last);
    const said = { cause: pattern.cause, breaches: cluster.breaches.length, last };
    if (cluster.certain >= facts.parameter('breach.withoutGraceFrom')) yield speaksIf(lacking, said);
    else yield lackingAfter(facts.now, lacking, last, { days: facts.parameter('ra.afterBreachDays.repeated') }, said);
  }
}

/** The same thing happened again, and nobody weighed the risk anew. This is the heart of the case. */
export const repeatedBreachWithoutReanalysis = defineGapRule({
  id: 'repeated-breach-without-reanalysis',
  phase: 'plan',
  looksAt: 'pattern',
  tier: 'ap-finding',
  severity: 'critical',
  steps: [],
  title: words('Herhaalde soortgelijke datalekken zonder nieuwe risicoanalyse', 'Repeated similar breaches without re-analysis'),
  says: words('“{cause}” gebeurde {breaches} keer, het laatst op {last}. Een risicoanalyse van daarna over deze oorzaak, met een besluit, is niet aantoonbaar.', '“{cause}” happened {breaches} times, last on {last}. No risk analysis since then about this cause, with a decision, can be shown.'),
  when: words('Soortgelijke datalekken volgden elkaar binnen enkele jaren op, en na het laatste is er geen geldige risicoanalyse met een risico over die oorzaak en een besluit over de behandeling. Vanaf het derde is er geen respijt.',
    'Similar breaches followed each other within some years, and after the last there is no qualifying risk analysis with a risk about that cause and a treatment decision. From the third there is no grace.'),
  clears: words('Een geldige risicoanalyse van na het laatste datalek over deze oorzaak, met een besluit over de behandeling. Tijd alleen sluit het niet.', 'A qualifying risk analysis after the last breach about this cause, with a treatment decision. Time alone does not close it.'),
  notWhen: words('De datalekken hebben verschillende oorzaken. Een mens bepaalt het patroon, gelijkende teksten niet.', 'The breaches have different causes. A person sets the pattern, likeness of texts does not.'),
  decision: words('§1.1 p. 2; §2.4 p. 5-7; §3.3.2 p. 14-16; bijlage 1 §2.1 p. 27', '§1.1 p. 2; §2.4 p. 5-7; §3.3.2 p. 14-16; annex 1 §2.1 p. 27'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '8.2, 10.2' }, { source: 'BIO2', article: '5.27.01' },
  ],
  closedBy: 'risk-analysis.make',

  gapIn(pattern, facts) {
    return mostPressing(verdicts(pattern, facts));
  },
});
