import { after, isBefore, isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, fits, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Decision } from '../../decision/decision.ts';
import { AWARENESS_SUBTYPES, type Measure } from '../../measure/measure.ts';
import { type Risk } from '../../risk-analysis/risk.ts';
import { type Facts } from '../facts.ts';
import { isPatternAccepted, isRiskAccepted } from './acceptance.ts';
import { clustersOf, establishedOn, occurredOn } from './cluster.ts';
import { isAboveAppetite } from './current-risk.ts';
import { ranFrom } from './evaluation-of.ts';
import { someEvidence } from './evidence-of.ts';
import { actsOnPattern, actsOnRisk, decidedBy, isForSecurity, isImplemented, isOver, isShownImplemented, wasInForce } from './measure-in-force.ts';
import { isRunning } from './processing-runs.ts';
import { patternsOf } from './similar-breach.ts';

/** What is treated: a risk, or the cause of a cluster of breaches. */
interface Cause { readonly acts: (m: Measure) => Truth; readonly isAbout: (d: Decision) => Truth }
const ofRisk = (risk: Risk): Cause => ({ acts: (m) => actsOnRisk(m, risk), isAbout: (d) => truthOf(d.risks.includes(risk.id) || d.patterns.some((p) => risk.patterns.includes(p))) });
const ofPattern = (pattern: string, facts: Facts): Cause => ({ acts: (m) => actsOnPattern(m, pattern), isAbout: (d) => truthOf(patternsOf(d.patterns, d.afterBreaches, facts).includes(pattern)) });

/** Speaking to people again treats no cause (decision UWV §3.3.2 p.15-16). */
const isTreatment = (m: Measure): Truth => both(isForSecurity(m), not(fits(m.subtype, (s) => AWARENESS_SUBTYPES.includes(s))));
/** Was a treatment introduced, demonstrably, since that date? */
const isTreatedSince = (cause: Cause, from: When | null, facts: Facts): Truth => facts.some('measure', (m) => both(
  cause.acts(m), isTreatment(m), isImplemented(m, facts), isShownImplemented(m, facts), not(isOver(m, facts)), from ? isOnOrBefore(from, m.implementedOn ?? UNKNOWN_WHEN) : YES,
));

/** By its first due date not in force, nor ended before: a later date does not change that. */
function isMeasureOverdue(m: Measure, facts: Facts): Truth {
  const due = m.dueOn ?? plus(decidedBy(m, facts), { days: facts.parameter('measure.defaultDueDays') });
  const droppedInTime = either(...[m.endedOn, m.withdrawnOn].map((end) => (end ? isOnOrBefore(end, due) : NO)));
  return both(after(facts.now, due, { days: 0 }), not(wasInForce(m, facts)), not(droppedInTime));
}
const dueOf = (d: Decision, facts: Facts): When | null =>
  d.dueOn ?? (d.kind === 'investigate' ? plus(d.decidedOn ?? UNKNOWN_WHEN, { days: facts.parameter('decision.investigateDefaultDays') }) : d.reviewOn);
/** An investigation without an outcome by its first due date, or a postponement without a date or beyond it. */
function isDecisionOverdue(d: Decision, facts: Facts): Truth {
  const due = dueOf(d, facts);
  const over = due ? after(facts.now, due, { days: 0 }) : YES;
  const answered = someEvidence(d.outcome, facts, (e) => isOnOrBefore(e.documentDate ?? UNKNOWN_WHEN, due ?? UNKNOWN_WHEN));
  return both(over, either(both(equals(d.kind, 'investigate'), not(answered)), equals(d.kind, 'postpone')));
}
/** Something decided about the cause is overdue, and no treatment introduced since then has taken its place. */
const isOverdue = (cause: Cause, facts: Facts): Truth => either(
  facts.some('measure', (m) => both(cause.acts(m), isTreatment(m), isMeasureOverdue(m, facts))),
  facts.some('decision', (d) => both(cause.isAbout(d), isDecisionOverdue(d, facts), not(isTreatedSince(cause, d.decidedOn ?? UNKNOWN_WHEN, facts)))),
);

/** Was something decided within the term, or still to come when it leaked? What was in force before did not help. */
function isAnswered(b: Breach, cause: Cause, facts: Facts): Truth {
  const on = occurredOn(b);
  const by = plus(establishedOn(b), { days: facts.parameter('breach.responseDays.repeated') });
  const decided = facts.some('decision', (d) => {
    const due = dueOf(d, facts);
    const decidedOn = d.decidedOn ?? UNKNOWN_WHEN;
    const isAnswer = either(...(['adopt', 'replace', 'investigate', 'stop'] as const).map((kind) => equals(d.kind, kind)), both(equals(d.kind, 'postpone'), truthOf(due !== null)));
    return both(cause.isAbout(d), isAnswer, isOnOrBefore(decidedOn, by), either(isOnOrBefore(on, decidedOn), due ? isOnOrBefore(on, due) : NO));
  });
  return either(decided, facts.some('measure', (m) => {
    const ran = ranFrom(m, facts);
    return both(cause.acts(m), isTreatment(m), isOnOrBefore(decidedBy(m, facts), by), not(ran ? isBefore(ran, on) : NO), not(m.endedOn ? isBefore(m.endedOn, on) : NO));
  }));
}

/** The cause of a cluster of breaches that nobody treats in time, and that no director accepted: it is accepted in fact (decision UWV §3.3.2 p.16). */
export function isPatternAcceptedInFact(pattern: string, facts: Facts): Truth {
  const cause = ofPattern(pattern, facts);
  const overdue = isOverdue(cause, facts);
  const term = { days: facts.parameter('breach.responseDays.repeated') };
  let left: Truth = NO;
  for (const { last, isCluster } of clustersOf(pattern, facts)) {
    const unanswered = both(after(facts.now, establishedOn(last), term), not(isAnswered(last, cause, facts)));
    left = either(left, both(isCluster, either(overdue, unanswered), not(isTreatedSince(cause, occurredOn(last), facts))));
    if (left === YES) break;
  }
  return both(isRunning(facts), left, not(isPatternAccepted(pattern, facts)));
}

/** A risk above the appetite of which the treatment was postponed without a date, or is overdue; or one about such a pattern. */
export function isRiskAcceptedInFact(risk: Risk, facts: Facts): Truth {
  const cause = ofRisk(risk);
  const postponed = both(equals(risk.treatment, 'postpone'), truthOf(risk.treatmentDueOn === null), sinceKnown(facts.now, risk.treatmentDecidedOn));
  const late = risk.treatmentDueOn ? after(facts.now, risk.treatmentDueOn, { days: 0 }) : NO;
  const treated = either(isTreatedSince(cause, null, facts), sinceKnown(facts.now, risk.avoidedOn), isRiskAccepted(risk, facts));
  return either(
    both(isRunning(facts), isAboveAppetite(risk.level, facts), either(postponed, late, isOverdue(cause, facts)), not(treated)),
    both(not(isRiskAccepted(risk, facts)), either(...risk.patterns.map((p) => isPatternAcceptedInFact(p, facts)))),
  );
}
