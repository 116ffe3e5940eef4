import { after, isOnOrBefore } from '../../kernel/at.ts';
import { both, either, equals, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, silent, speaksIf } from '../gap-rule.ts';
import { clustersOf, occurredOn, type Cluster } from '../terms/cluster.ts';
import { looksAtEffect } from '../terms/shown-check.ts';

/** Did a measure against the pattern pass a check of its effect after the last breach, and stay the whole window without a new one? */
function hasCalmed(cluster: Cluster, facts: Facts): Truth {
  const window = { months: facts.parameter('breach.similarWindowMonths') };
  return facts.of('measure', 'againstPatterns', cluster.pattern).reduce<Truth>((found, m) => either(found, facts.some('check', (c) => both(
    equals(c.result, 'pass'), looksAtEffect(c, m, facts),
    isOnOrBefore(occurredOn(cluster.last), c.performedOn ?? UNKNOWN_WHEN), after(facts.now, c.performedOn ?? UNKNOWN_WHEN, window),
  ), facts.of('check', 'measure', m.id))), NO);
}

const isSeries = (c: Cluster): boolean => c.isCluster === YES && c.breaches.length >= 3;
/** The last cluster of three or more; failing that the last that certainly is one, else that may be. */
function mostTelling(clusters: Iterable<Cluster>): Cluster | null {
  let best: Cluster | null = null;
  for (const cluster of clusters) {
    if (isSeries(cluster)) return cluster;
    if (!best || cluster.isCluster > best.isCluster) best = cluster;
  }
  return best;
}

/** The same thing went wrong again: a signal that other rules build on, not an infringement in itself. */
export const similarBreachCluster = defineGapRule({
  id: 'similar-breach-cluster',
  phase: 'breach',
  looksAt: 'pattern',
  tier: 'ap-finding',
  severity: 'info',
  branches: { 'three-or-more': { severity: 'high', when: words('de reeks telt drie of meer lekken', 'the cluster has three breaches or more') } },
  steps: [],
  title: words('Cluster van soortgelijke datalekken (signaal)', 'Cluster of similar breaches (signal)'),
  says: words('Van het patroon “{pattern}” zijn er {count} soortgelijke datalekken; het laatste is van {last}.', 'There are {count} similar breaches of pattern “{pattern}”; the last is of {last}.'),
  when: words('Binnen het venster, teruggerekend vanaf het laatste lek, zijn er minstens twee lekken van hetzelfde patroon. Door tijd alleen verdwijnt het signaal niet.', 'Within the window, counted back from the last breach, there are at least two breaches of the same pattern. The signal does not lapse by time alone.'),
  clears: words('Een maatregel doorstaat na het laatste lek een controle op effect en het hele venster blijft het stil, of een mens splitst het patroon met reden en een tweede persoon.', 'A measure passes a check of its effect after the last breach and the whole window stays quiet, or a human splits the pattern with a reason and a second person.'),
  notWhen: words('Verschillende oorzaken in hetzelfde kanaal vormen geen reeks. Een patroon wordt door een mens gekozen; gelijkenis van tekst stelt het alleen voor.', 'Different causes in one channel form no cluster. A human chooses the pattern; likeness of texts only proposes it.'),
  decision: words('§1.1 p. 2; §2.4 p. 5-7; §4.3.1 p. 21 (vastgesteld en meegewogen; een signaal, op zichzelf geen overtreding)', '§1.1 p. 2; §2.4 p. 5-7; §4.3.1 p. 21 (established and weighed; a signal, not an infringement in itself)'),
  cites: [{ source: 'AVG', article: '32(2)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '9.1, 10.2' }],
  closedBy: 'risk-analysis.make',

  gapIn(pattern, facts) {
    const cluster = mostTelling(clustersOf(pattern.id, facts));
    if (!cluster) return silent;
    const count = cluster.breaches.length;
    return speaksIf(both(cluster.isCluster, not(hasCalmed(cluster, facts))), { pattern: pattern.cause, count, last: occurredOn(cluster.last) }, isSeries(cluster) ? { branch: 'three-or-more' } : {});
  },
});
