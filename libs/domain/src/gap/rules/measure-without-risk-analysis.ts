import { ifCome, since } from '../../kernel/at.ts';
import { DAWN } from '../../kernel/day.ts';
import { both, either, equals, given, MAYBE, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { isUnknown, notLaterThan, plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, lackingAfter, speaksMended } from '../gap-rule.ts';
import { hasQualified, someQualifying, someQualifyingBy } from '../terms/qualifying-analysis.ts';

const firstKnown = (facts: Facts, ...dates: readonly (When | null | undefined)[]): When | null =>
  dates.map((d) => ifCome(facts.now, d ?? null)).find((d) => d !== null && !isUnknown(d)) ?? null;

/** Were the risks weighed before the measure was decided? Where that day is not known, the latest day it can have been counts. */
function weighedBefore(m: Measure, facts: Facts): { readonly decided: When; readonly weighed: Truth } {
  const inUse = firstKnown(facts, m.implementedOn, m.claimedInForceFrom);
  const decided = firstKnown(facts, m.decidedOn) ?? notLaterThan(firstKnown(facts, facts.one('decision', m.decision)?.decidedOn) ?? UNKNOWN_WHEN, inUse);
  if (decided.earliest > DAWN) return { decided, weighed: someQualifyingBy(decided, facts) };
  return { decided, weighed: either(inUse ? someQualifyingBy(inUse, facts) : someQualifying(facts), someQualifyingBy(decided, facts)) };
}

/** Did a qualifying analysis say afterwards what is to become of the measure? */
const isReviewed = (m: Measure, facts: Facts): Truth => either(...m.analysisReviews.map((review) => {
  const analysis = facts.one('risk-analysis', review.analysis);
  return analysis ? both(facts.has('risk-analysis', analysis), hasQualified(analysis, facts), given(review.outcome)) : NO;
}));

/** The order of things: first the risks, then the measures. A list of proposals is no weighing of risks. */
export const measureWithoutRiskAnalysis = defineGapRule({
  id: 'measure-without-risk-analysis',
  phase: 'plan',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Maatregel besloten zonder voorafgaande risicoanalyse', 'Measure decided without a prior risk analysis'),
  says: words('“{measure}” is besloten ({decided}), en een geldige risicoanalyse van daarvóór is niet aantoonbaar.', '“{measure}” was decided ({decided}), and no qualifying risk analysis from before can be shown.'),
  when: words('Over een beveiligingsmaatregel is besloten, en op die dag gold er geen risicoanalyse die aan de eisen voldoet. Is die dag onbekend, dan telt de laatst mogelijke dag.',
    'A security measure was decided, and no qualifying risk analysis was valid on that day. If the day is unknown, the latest possible day counts.'),
  clears: words('Niets: het blijft een feit. Het staat als hersteld zodra een geldige risicoanalyse de maatregel uitdrukkelijk bevestigt, aanpast of intrekt.', 'Nothing: it remains a fact. It stands as remedied once a qualifying analysis expressly confirms, adjusts or withdraws the measure.'),
  notWhen: words('Een noodmaatregel met reden en tweede persoon mag enkele weken voor de analyse uitlopen. Een verplichte basismaatregel of een last van de toezichthouder heeft geen analyse nodig.',
    'An emergency measure with a reason and a second person may precede the analysis by some weeks. A mandatory baseline measure or an order of the regulator needs no analysis.'),
  decision: words('§3.3.2 p. 14-15; §4.3.2 p. 22', '§3.3.2 p. 14-15; §4.3.2 p. 22'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(2)' }, { source: 'Wbp', article: '13' }, { source: 'CBP-richtsnoeren', article: '§2.4' },
    { source: 'VIR', article: '4(a)-(b)' }, { source: 'ISO 27001', article: '6.1.2, 6.1.3' }, { source: 'BIO2', article: 'deel 1 §12' },
  ],
  closedBy: 'risk-analysis.review',

  gapIn(measure, facts) {
    const { decided, weighed } = weighedBefore(measure, facts);
    const isExempt = either(equals(measure.securityPurpose, false), equals(measure.origin, 'baseline'), equals(measure.origin, 'order'));
    const emergency = both(equals(measure.origin, 'emergency'), given(measure.originReason), given(measure.originSecondPerson));
    const lacking = both(since(facts.now, decided), not(isExempt), not(weighed), emergency === MAYBE ? MAYBE : YES);
    const reviewed = isReviewed(measure, facts);
    const said = { measure: measure.title, decided };
    if (emergency !== YES) return speaksMended(lacking, reviewed, 'remedied', said, { lawOf: decided });
    const respite = { days: facts.parameter('measure.emergencyDays') };
    const stillLacking = both(lacking, not(someQualifyingBy(plus(decided, respite), facts)), reviewed === MAYBE ? MAYBE : YES);
    return lackingAfter(facts.now, stillLacking, decided, respite, said, { lawOf: decided, ...(reviewed === YES ? { state: 'remedied' as const } : {}) });
  },
});
