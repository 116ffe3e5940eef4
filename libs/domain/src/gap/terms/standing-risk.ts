import { sinceKnown } from '../../kernel/at.ts';
import { both, MAYBE, NO, not, UNKNOWN, type Known, type Truth } from '../../kernel/truth.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';

/** Is the risk one of an analysis that was there and had not been withdrawn? */
export function isStanding(risk: Risk, facts: Facts): Truth {
  const analysis = facts.one('risk-analysis', risk.analysis);
  return analysis ? both(facts.has('risk-analysis', analysis), not(sinceKnown(facts.now, analysis.withdrawnOn))) : NO;
}

/** The same for a risk another record points to. */
export function isStandingRisk(id: Known<string>, facts: Facts): Truth {
  if (id === UNKNOWN) return MAYBE;
  const risk = facts.one('risk', id);
  return risk ? isStanding(risk, facts) : NO;
}
