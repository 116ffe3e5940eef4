import { isBefore, sinceKnown } from '../../kernel/at.ts';
import { both, fits, NO, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';
import { someQualifying } from './qualifying-analysis.ts';

/** Did a later qualifying analysis take the place of the one this risk stands in? */
export function isSuperseded(risk: Risk, facts: Facts): Truth {
  const analysis = facts.one('risk-analysis', risk.analysis);
  const approvedOn = analysis?.approvedOn;
  if (!analysis || !approvedOn) return NO;
  return someQualifying(facts, (later) => both(truthOf(later.id !== analysis.id), isBefore(approvedOn, later.approvedOn ?? UNKNOWN_WHEN)));
}

/** Is the risk one of an approved analysis that was not withdrawn, and that no later qualifying analysis took the place of? */
export function isCurrent(risk: Risk, facts: Facts): Truth {
  const analysis = facts.one('risk-analysis', risk.analysis);
  if (!analysis?.approvedOn) return NO;
  return both(facts.has('risk-analysis', analysis), sinceKnown(facts.now, analysis.approvedOn), not(sinceKnown(facts.now, analysis.withdrawnOn)), not(isSuperseded(risk, facts)));
}

/** Is the level above what the organisation is willing to bear? */
export const isAboveAppetite = (level: Risk['level'], facts: Facts): Truth => fits(level, (n) => n > facts.parameter('risk.appetiteLevel'));
