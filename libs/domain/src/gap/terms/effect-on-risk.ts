import { both, either, truthOf, type Truth } from '../../kernel/truth.ts';
import { type Evaluation } from '../../evaluation/evaluation.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { hasDocument, settles } from './evaluation-of.ts';
import { actsOnRisk } from './measure-in-force.ts';

interface Rerating { readonly reratedRisks: readonly string[]; readonly reratedPatterns?: readonly string[] }

/** Does it rate again a risk, or a pattern of breaches, that the measure stands against? A measure that names none: any. */
export function ratesRiskOf(measure: Measure, { reratedRisks, reratedPatterns = [] }: Rerating, facts: Facts): Truth {
  if (measure.risks.length === 0 && measure.againstPatterns.length === 0) return truthOf(reratedRisks.length > 0 || reratedPatterns.length > 0);
  return either(truthOf(reratedPatterns.some((p) => measure.againstPatterns.includes(p))), ...reratedRisks.map((id) => {
    const risk = facts.one('risk', id);
    return risk ? actsOnRisk(measure, risk) : truthOf(false);
  }));
}

/** An evaluation of a measure counts as a check of its effect if it rates the risk again (domain model A.2). */
export const evaluatesEffect = (e: Evaluation, measure: Measure, facts: Facts): Truth =>
  both(settles(e, measure, facts), ratesRiskOf(measure, e, facts), hasDocument(e, facts));
