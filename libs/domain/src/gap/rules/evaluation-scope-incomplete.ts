import { ifCome, isBefore, isBetween, isOnOrBefore } from '../../kernel/at.ts';
import { both, either, equals, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Evaluation } from '../../evaluation/evaluation.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { establishedOn, occurredOn } from '../terms/cluster.ts';
import { evaluatedOn, isTooEarly, looksAtMeasure, periodOf } from '../terms/evaluation-of.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

const hadEnded = (m: Measure, e: Evaluation, facts: Facts): Truth => either(...[m.endedOn, m.withdrawnOn].map((date) => {
  const ended = ifCome(facts.now, date);
  return ended ? isOnOrBefore(ended, evaluatedOn(e)) : NO;
}));
const isReplaced = (e: Evaluation, facts: Facts): Truth => facts.some('evaluation', (next) =>
  both(truthOf(next.id !== e.id && next.addendumOf === null), equals(next.scope, 'processing'), isBefore(evaluatedOn(e), evaluatedOn(next))));

/** The whole is the demands, the measures and the checks together; what is left out has not been evaluated. */
export const evaluationScopeIncomplete = defineGapRule({
  id: 'evaluation-scope-incomplete',
  phase: 'act',
  looksAt: 'evaluation',
  tier: 'ap-norm',
  severity: 'medium',
  steps: ['sensitive'],
  title: words('Evaluatie dekt niet alle maatregelen, controles en datalekken', 'Evaluation does not cover all measures, checks and breaches'),
  says: words('In evaluatie “{evaluation}” ({on}) ontbreken {measures} geldende maatregelen en {breaches} datalekken; zij noemt {analyses} risicoanalyses.', 'Evaluation “{evaluation}” ({on}) leaves out {measures} measures in force and {breaches} breaches; it names {analyses} risk analyses.'),
  when: words('Een evaluatie van de verwerking als geheel noemt een geldende maatregel, een datalek uit haar periode of de risicoanalyse niet.', 'An evaluation of the processing as a whole leaves out a measure in force, a breach in its period or the risk analysis.'),
  clears: words('Een aanvulling, of de volgende evaluatie.', 'An addendum, or the next evaluation.'),
  notWhen: words('De maatregel werkte nog te kort om te evalueren. Of het datalek was toen nog niet vastgesteld.', 'The measure had not run long enough to be evaluated. Or the breach had not been established then.'),
  decision: words('§3.3.1 p. 12-13', '§3.3.1 p. 12-13'),
  cites: [{ source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(d)' }, { source: 'CBP-richtsnoeren', article: '§3.4' }, { source: 'ISO 27001', article: '9.3.2' }, { source: 'AVG', article: '32(1)(d)' }],
  closedBy: 'evaluation.complete',

  gapIn(evaluation, facts) {
    const on = evaluatedOn(evaluation);
    const parts = [{ part: evaluation, there: YES as Truth }, ...facts.of('evaluation', 'addendumOf', evaluation.id).map((part) => ({ part, there: facts.has('evaluation', part) }))];
    const named = (test: (e: Evaluation) => boolean): Truth => either(...parts.map(({ part, there }) => both(there, truthOf(test(part)))));
    const period = periodOf(evaluation, facts);
    const measures = facts.all('measure').map((m) => both(facts.has('measure', m), not(equals(m.securityPurpose, false)),
      not(isTooEarly(evaluation, m, facts)), not(hadEnded(m, evaluation, facts)), not(named((e) => looksAtMeasure(e, m.id)))));
    const breaches = facts.all('breach').map((b) => both(facts.has('breach', b), isRealBreach(b),
      isBetween(occurredOn(b), period.from, period.to), isOnOrBefore(establishedOn(b), on), not(named((e) => e.breaches.includes(b.id)))));
    const isOfWhole = both(equals(evaluation.scope, 'processing'), truthOf(evaluation.addendumOf === null), not(isReplaced(evaluation, facts)));
    const lacking = either(...measures, ...breaches, not(named((e) => e.analyses.length > 0)));
    const certain = (truths: readonly Truth[]): number => truths.filter((t) => t === YES).length;
    const analyses = new Set(parts.filter((p) => p.there === YES).flatMap((p) => p.part.analyses));
    return speaksIf(both(isOfWhole, lacking), { evaluation: evaluation.title, on, measures: certain(measures), breaches: certain(breaches), analyses: analyses.size });
  },
});
