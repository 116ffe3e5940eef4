import { after, since } from '../kernel/at.ts';
import { both, equals, given, NO, not, YES, type Truth } from '../kernel/truth.ts';
import { isUnknown, type When } from '../kernel/when.ts';
import { CHECK_KINDS, type Check, type CheckKind } from '../check/check.ts';
import { type Measure } from '../measure/measure.ts';
import { type Facts } from './facts.ts';
import { type Kind } from './records.ts';
import { evaluatedOn, isOfProcessing } from './terms/evaluation-of.ts';
import { someEvidence } from './terms/evidence-of.ts';
import { inForceFrom, isActive, isImplemented, isOver, isShownImplemented } from './terms/measure-in-force.ts';
import { latestQualifying, risksOf } from './terms/qualifying-analysis.ts';
import { looksAtEffect, looksAtOperation, performedOn, shownExistence } from './terms/shown-check.ts';

/** The four phases of the circle; governance and breaches are counted in one of them. */
export type CirclePhase = 'plan' | 'do' | 'check' | 'act';
/** One thing a phase is made of, and the date of the record with evidence that covers it on the judged day; null when none does. */
export interface Part { readonly phase: CirclePhase; readonly key: string; readonly coveredOn: When | null }

/** How a part is named: by the record it is about, and for a check also by its kind. */
export const partKey = (kind: Kind, id: string, checkKind?: CheckKind): string => [kind, id, checkKind].filter(Boolean).join('/');

/** A date that has certainly come; a record without one covers nothing. */
const come = (facts: Facts, date: When | null): When | null => (date && !isUnknown(date) && since(facts.now, date) === YES ? date : null);
const coveredIf = (facts: Facts, date: When | null, ...conditions: readonly Truth[]): When | null => (both(...conditions) === YES ? come(facts, date) : null);
/** The youngest of the dates. */
export const youngest = (dates: readonly (When | null)[]): When | null => dates.reduce((a, b) => (a && b ? (b.latest > a.latest ? b : a) : (a ?? b)), null);

/** The analysis in force with each of its risks, and the decision on a DPIA. */
function planParts(facts: Facts): readonly Part[] {
  const inForce = latestQualifying(facts).filter((found) => found.isLatest === YES).map((found) => found.analysis);
  const decisions = facts.all('dpia-decision').map((d) => ({ d, settles: d.outcome === 'performed' || d.outcome === 'not-required' }));
  return [
    ...inForce.flatMap((a) => {
      const reviewed = a.reviews.map((r) => coveredIf(facts, r.performedOn, someEvidence(r.evidence, facts)));
      const analysed = come(facts, a.performedOn ?? a.approvedOn);
      return [
        { phase: 'plan' as const, key: partKey('risk-analysis', a.id), coveredOn: youngest([analysed, ...reviewed]) },
        ...risksOf(a, facts).map((r) => ({ phase: 'plan' as const, key: partKey('risk', r.id), coveredOn: r.estimatedOn ? come(facts, r.estimatedOn) : analysed })),
      ];
    }),
    ...decisions.map(({ d, settles }) => ({ phase: 'plan' as const, key: partKey('dpia-decision', d.id), coveredOn: settles ? coveredIf(facts, d.on, someEvidence(d.evidence, facts)) : null })),
  ];
}

const standing = (facts: Facts): readonly Measure[] => facts.all('measure').filter((m) => isOver(m, facts) !== YES);
const doParts = (facts: Facts): readonly Part[] => standing(facts).map((m) => ({
  phase: 'do', key: partKey('measure', m.id), coveredOn: coveredIf(facts, m.implementedOn, facts.has('measure', m), isImplemented(m, facts), isShownImplemented(m, facts), not(isOver(m, facts))),
}));

const TERMS = { existence: 'check.existenceDays', operation: 'check.operationDays', effect: 'check.effectDays' } as const;
const SHOWS = { existence: shownExistence, operation: looksAtOperation, effect: looksAtEffect } as const;
/** Each measure in force times each kind of check that is due, or was carried out before it was. */
function checkParts(facts: Facts): readonly Part[] {
  return standing(facts).filter((m) => isActive(m, facts) !== NO).flatMap((m) => (Object.keys(CHECK_KINDS) as CheckKind[]).flatMap((kind) => {
    const shown = (c: Check) => coveredIf(facts, performedOn(c), facts.has('check', c), equals(c.result, 'pass'), SHOWS[kind](c, m, facts));
    const coveredOn = youngest(facts.of('check', 'measure', m.id).map(shown));
    const due = after(facts.now, inForceFrom(m, facts), { days: facts.parameter(TERMS[kind]) });
    return coveredOn || due !== NO ? [{ phase: 'check' as const, key: partKey('measure', m.id, kind), coveredOn }] : [];
  }));
}

/** The evaluation of the processing as a whole, the actions and the recommendations. */
function actParts(facts: Facts): readonly Part[] {
  const whole = facts.all('evaluation').filter((e) => isOfProcessing(e, facts) === YES).map((e) => come(facts, evaluatedOn(e)));
  return [
    ...(youngest(whole) ? [{ phase: 'act' as const, key: EVALUATION, coveredOn: youngest(whole) }] : []),
    ...facts.all('action').map((a) => ({ phase: 'act' as const, key: partKey('action', a.id), coveredOn: coveredIf(facts, a.completedOn, facts.has('action', a), someEvidence(a.evidence, facts)) })),
    ...facts.all('recommendation').map((r) => ({ phase: 'act' as const, key: partKey('recommendation', r.id), coveredOn: coveredIf(facts, r.answeredOn, facts.has('recommendation', r), given(r.answer), someEvidence(r.evidence, facts)) })),
  ];
}
/** The evaluation of the processing as a whole is one part, whichever of them is the last. */
export const EVALUATION = 'evaluation';

/** Everything the four phases of one processing are made of on the judged day (settled: phase status). */
export const partsOf = (facts: Facts): readonly Part[] => [...planParts(facts), ...doParts(facts), ...checkParts(facts), ...actParts(facts)];
