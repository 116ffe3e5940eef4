import { isOnOrBefore } from '../../kernel/at.ts';
import { both, MAYBE, not, YES } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { titleOf } from '../dossier.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter, mostPressing } from '../gap-rule.ts';
import { breachesOf, clustersOf, establishedOn } from '../terms/cluster.ts';
import { isPatternImpossible } from '../terms/impossibility.ts';
import { isTechnicalInPlace } from '../terms/measure-in-force.ts';

/** Days from the breach until the first technical measure against the pattern was introduced. */
function daysUntilMeasure(pattern: string, begun: When, facts: Facts): number {
  const introduced = facts.of('measure', 'againstPatterns', pattern).flatMap((m) => (m.implementedOn && isTechnicalInPlace(m, facts) === YES ? [m.implementedOn.latest] : []));
  return Math.min(...introduced) - begun.earliest;
}

/** The measure that would have worked, and how long people had to wait for it. */
export const effectiveMeasureTooLate = defineGapRule({
  id: 'effective-measure-too-late',
  phase: 'do',
  looksAt: 'pattern',
  tier: 'ap-finding',
  severity: 'high',
  branches: { grave: { severity: 'critical', when: words('vanaf het derde datalek van het patroon, of bij een gevoelige verwerking', 'from the third breach of the pattern, or for a sensitive processing') } },
  steps: [],
  title: words('Doeltreffende technische maatregel te laat ingevoerd', 'Effective technical measure introduced too late'),
  says: words('Na de herhaling van “{pattern}” op {second} is {days} dagen geen technische maatregel met bewijs ingevoerd; de termijn liep tot en met {due}.', 'After the repetition of “{pattern}” on {second} no technical measure was implemented with evidence for {days} days; the term ran until {due}.'),
  when: words('Een patroon van datalekken heeft zich herhaald, en binnen de termijn na het tweede datalek is geen technische beveiligingsmaatregel daartegen met bewijs ingevoerd, en onmogelijkheid is niet aangetoond.', 'A pattern of breaches was repeated, and within the term after the second breach no technical security measure against it was implemented with evidence, and impossibility is not shown.'),
  clears: words('De technische maatregel is met bewijs ingevoerd: hersteld, het aantal dagen blijft zichtbaar.', 'The technical measure is implemented with evidence: remedied, the number of days stays visible.'),
  notWhen: words('Een maatregel waartoe alleen besloten is stopt de telling niet; een aangetoonde onmogelijkheid wel.', 'A measure that is only decided does not stop the count; a shown impossibility does.'),
  decision: words('§3.3.2 p. 16; §4.3.2 p. 22', '§3.3.2 p. 16; §4.3.2 p. 22'),
  cites: [{ source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(1)(b)' }, { source: 'Wbp', article: '13' }],
  closedBy: 'measure.implement',

  gapIn(pattern, facts) {
    const against = facts.of('measure', 'againstPatterns', pattern.id);
    const inPlace = facts.some('measure', (m) => isTechnicalInPlace(m, facts), against);
    const impossible = isPatternImpossible(pattern.id, facts);
    const term = { days: facts.parameter('breach.technicalDays') };
    const many = breachesOf(pattern.id, facts).filter((b) => facts.has('breach', b) === YES).length >= facts.parameter('breach.criticalFrom');
    const branch = many || facts.sensitive() === YES ? { branch: 'grave' } : {};
    return mostPressing(clustersOf(pattern.id, facts).map((cluster) => {
      const second = establishedOn(cluster.last);
      const inTime = facts.some('measure', (m) => both(isTechnicalInPlace(m, facts), isOnOrBefore(m.implementedOn ?? UNKNOWN_WHEN, plus(second, term))), against);
      const lacking = both(cluster.isCluster, not(inTime), not(impossible), inPlace === MAYBE ? MAYBE : YES);
      return lackingAfter(facts.now, lacking, second, term, { pattern: titleOf('pattern', pattern), second, days: inPlace === YES ? daysUntilMeasure(pattern.id, second, facts) : `> ${term.days}` },
        inPlace === YES ? { ...branch, state: 'remedied' } : branch);
    }));
  },
});
