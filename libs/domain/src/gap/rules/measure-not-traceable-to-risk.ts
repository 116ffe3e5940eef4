import { sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, given, MAYBE, NO, not, UNKNOWN, YES, type Known, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { inForceFrom, isActive, isForSecurity } from '../terms/measure-in-force.ts';

/** Is this a risk of an analysis that was there and had not been withdrawn? */
function isStanding(id: Known<string>, facts: Facts): Truth {
  if (id === UNKNOWN) return MAYBE;
  const analysis = facts.one('risk-analysis', facts.one('risk', id)?.analysis ?? null);
  return analysis ? both(facts.has('risk-analysis', analysis), not(sinceKnown(facts.now, analysis.withdrawnOn))) : NO;
}

/** A measure of which nobody can say what it is against cannot be shown to fit the risk. */
export const measureNotTraceableToRisk = defineGapRule({
  id: 'measure-not-traceable-to-risk',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'medium',
  branches: { 'only-answer': { severity: 'high', when: words('de maatregel is het enige antwoord op een datalek', 'the measure is the only answer to a breach') } },
  steps: ['sensitive'],
  title: words('Maatregel niet herleidbaar tot een risico', 'Measure not traceable to a risk'),
  says: words('“{measure}” geldt sinds {from}, en tegen welk risico is niet aantoonbaar.', '“{measure}” is in force since {from}, and against which risk cannot be shown.'),
  when: words('De maatregel is van kracht en dient de beveiliging, en er is geen risico aan gekoppeld, of alleen risico’s van ingetrokken analyses.', 'The measure is in force for security, and no risk is linked to it, or only risks of withdrawn analyses.'),
  clears: words('Een koppeling met een risico van een geldige risicoanalyse, met één regel hoe de maatregel kans of gevolg verlaagt.', 'A link to a risk of a qualifying analysis, with one line on how the measure lowers likelihood or consequence.'),
  notWhen: words('Een verplichte basismaatregel: de verwijzing naar de norm komt in de plaats van het risico.', 'A mandatory baseline measure: the reference to the norm takes the place of the risk.'),
  decision: words('§3.3.2 p. 15; §4.3.2 p. 22', '§3.3.2 p. 15; §4.3.2 p. 22'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(2)' }, { source: 'AVG', article: '5(2)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(b)' }, { source: 'ISO 27001', article: '6.1.3' },
  ],
  closedBy: 'measure.link',

  gapIn(measure, facts) {
    const linked = measure.risks.reduce<Truth>((found, { risk }) => either(found, isStanding(risk, facts)), NO);
    const baseline = both(equals(measure.origin, 'baseline'), given(measure.normReference));
    const onlyAnswer = measure.triggeredBy.some((breach) => !facts.of('measure', 'triggeredBy', breach).some((m) => m.id !== measure.id && facts.has('measure', m) === YES));
    return speaksIf(both(isActive(measure, facts), isForSecurity(measure), not(linked), not(baseline)), { measure: measure.title, from: inForceFrom(measure, facts) }, onlyAnswer ? { branch: 'only-answer' } : {});
  },
});
