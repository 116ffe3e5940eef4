import { ifCome, isOnOrBefore, since, sinceKnown } from '../../kernel/at.ts';
import { both, equals, not, YES } from '../../kernel/truth.ts';
import { plus, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { establishedOn, occurredOn } from '../terms/cluster.ts';
import { isReanalysed } from '../terms/reanalysis.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** A breach says something about the risk: somebody must look whether the weighing still holds. */
export const breachWithoutReanalysis = defineGapRule({
  id: 'breach-without-reanalysis',
  phase: 'plan',
  looksAt: 'breach',
  tier: 'ap-finding',
  severity: 'medium',
  branches: { serious: { severity: 'high', when: words('het niveau is aanzienlijk, zeer groot of onbekend', 'the level is considerable, very large or unknown') } },
  steps: ['sensitive'],
  title: words('Datalek zonder herziening van de risicoanalyse', 'Breach without review of the risk analysis'),
  says: words('Na het datalek van {occurred} is een herziening van de risicoanalyse niet aantoonbaar. De termijn liep tot en met {due}.', 'After the breach of {occurred} no review of the risk analysis can be shown. The term ran until {due}.'),
  when: words('Een datalek is vastgesteld, de termijn is voorbij, en geen herziening of nieuwe analyse van daarna noemt het datalek of zijn patroon.', 'A breach was established, the term is over, and no review or new analysis since then names the breach or its pattern.'),
  clears: words('Een herziening die het datalek of het patroon noemt. “Geen wijziging” mag, met een reden.', 'A review that names the breach or the pattern. “No change” will do, with a reason.'),
  notWhen: words('Het is een eenmalige menselijke fout, en het patroon is binnen de termijn voor risicoanalyses al herzien. Nooit één analyse per brief.', 'It is a single human slip, and the pattern was reviewed within the interval for risk analyses. Never one analysis per letter.'),
  decision: words('§2.6.1 p. 7-8; bijlage 1 §2.1 p. 27', '§2.6.1 p. 7-8; annex 1 §2.1 p. 27'),
  cites: [
    { source: 'AVG', article: '32(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '8.2, 10.2' }, { source: 'BIO2', article: '5.27.01' },
  ],
  closedBy: 'risk-analysis.review',

  gapIn(breach, facts) {
    const occurred = occurredOn(breach);
    const over = ifCome(facts.now, breach.occurredTo) ?? occurred;
    const interval = facts.interval('ra.intervalMonths');
    const isInTime = equals(breach.singleHumanSlip, true) === YES ? (on: When) => isOnOrBefore(over, plus(on, interval)) : (on: When) => isOnOrBefore(over, on);
    const established = establishedOn(breach);
    const lacking = both(isRealBreach(breach), since(facts.now, established), not(sinceKnown(facts.now, facts.processing?.endedOn ?? null)), not(isReanalysed(breach, isInTime, facts)));
    const isSmall = breach.level === 'negligible' || breach.level === 'limited';
    return lackingAfter(facts.now, lacking, established, { days: facts.parameter('ra.afterBreachDays.single') }, { occurred }, isSmall ? {} : { branch: 'serious' });
  },
});
