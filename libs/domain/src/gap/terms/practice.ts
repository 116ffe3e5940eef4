import { after, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, given, isTrueWord, MAYBE, NO, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Demand, type PolicyRequirement } from '../../norm/policy.ts';
import { type Facts } from '../facts.ts';
import { isCompetent, isRegistered, isRenewed } from './acceptance.ts';
import { isPatternAcceptedInFact, isRiskAcceptedInFact } from './accepted-in-fact.ts';
import { isCurrent } from './current-risk.ts';
import { demandedFrom } from './demanded.ts';
import { evaluatedOn, isOfProcessing } from './evaluation-of.ts';
import { inForceFrom, isActive, isForSecurity } from './measure-in-force.ts';
import { boardReport, divisionReportOf } from './periodic-report.ts';
import { performedOn, someQualifying } from './qualifying-analysis.ts';
import { isRecalibrated, isRoundOver } from './recalibration.ts';
import { isShownCheck, performedOn as checkedOn } from './shown-check.ts';

/** Is what own policy demands lacking in practice? */
export type Lacking = (requirement: PolicyRequirement, facts: Facts) => Truth;

/** Within the frequency of the demand; without a frequency once is enough. */
function isRecent(date: When | null, { frequencyMonths: months }: PolicyRequirement, facts: Facts): Truth {
  const come = sinceKnown(facts.now, date ?? UNKNOWN_WHEN);
  return months === null ? come : both(come, isTrueWord(months) ? not(after(facts.now, date ?? UNKNOWN_WHEN, { months })) : MAYBE);
}

/** What a policy can demand of each processing. */
export const PRACTICE_OF_PROCESSING: Partial<Record<Demand, Lacking>> = {
  'risk-analysis': (r, facts) => not(someQualifying(facts, (a) => either(isRecent(performedOn(a, facts), r, facts), ...a.reviews.map((v) => both(given(v.conclusion), isRecent(v.performedOn, r, facts)))))),
  'risk-driven-measures': (_, facts) => not(facts.some('measure', (m) => both(isForSecurity(m), either(...m.risks.map(({ risk }) => truthOf(facts.one('risk', risk) !== null)))))),
  acceptance: (_, facts) => either(
    facts.some('pattern', (p) => isPatternAcceptedInFact(p.id, facts)),
    facts.some('risk', (risk) => both(isCurrent(risk, facts), isRiskAcceptedInFact(risk, facts))),
    facts.some('risk-acceptance', (a) => both(not(isCompetent(a, facts)), not(isRenewed(a, facts)))),
  ),
  registration: (_, facts) => either(not(someQualifying(facts)), facts.some('risk-acceptance', (a) => not(isRegistered(a, facts)))),
  check: (r, facts) => both(
    facts.some('measure', (m) => both(isActive(m, facts), after(facts.now, inForceFrom(m, facts), { days: facts.parameter('check.existenceDays') }))),
    not(facts.some('check', (c) => {
      const measure = facts.one('measure', c.measure);
      return measure ? both(isShownCheck(c, measure, facts), isRecent(checkedOn(c), r, facts)) : NO;
    })),
  ),
  evaluation: (r, facts) => both(
    after(facts.now, facts.processing?.startedOn ?? UNKNOWN_WHEN, r.frequencyMonths !== null && isTrueWord(r.frequencyMonths) ? { months: r.frequencyMonths } : facts.interval('evaluation.intervalMonths')),
    not(facts.some('evaluation', (e) => both(isOfProcessing(e, facts), isRecent(evaluatedOn(e), r, facts)))),
  ),
  plan: (r, facts) => not(facts.some('plan', (p) => both(isRecent(p.approvedOn, r, facts), given(p.approvedOn), either(not(equals(p.organisationWide, true)), given(p.section))))),
};

/** What a policy can demand of the organisation itself. */
export const PRACTICE_OF_ORGANISATION: Partial<Record<Demand, Lacking>> = {
  'division-report': (r, facts) => facts.some('unit', (unit) => divisionReportOf(unit, r, facts.parameter('report.graceDays'), facts).lacking),
  'board-report': (r, facts) => boardReport(r, facts.parameter('report.graceDays'), facts).lacking,
  recalibration(r, facts) {
    const months = r.frequencyMonths !== null && isTrueWord(r.frequencyMonths) ? r.frequencyMonths : facts.parameter('policy.reviewMonths');
    const policy = facts.one('policy', r.policy);
    return policy ? both(isRoundOver(demandedFrom(r, facts), months, facts), not(isRecalibrated(policy, months, facts))) : NO;
  },
};
