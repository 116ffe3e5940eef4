import { isOnOrBefore } from '../../kernel/at.ts';
import { both, differ, either, equals, given, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Check, type CheckKind } from '../../check/check.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { someEvidence } from './evidence-of.ts';

/** When the check was carried out; not recorded: any day. */
export const performedOn = (check: Check): When => check.performedOn ?? UNKNOWN_WHEN;
const isOfKind = (check: Check, kind: CheckKind): Truth => truthOf(check.kinds.includes(kind));

/** Does the check count at all? With a result, by someone other than the implementer, and with a document. */
export const isShownCheck = (check: Check, measure: Measure, facts: Facts): Truth =>
  both(truthOf(check.kinds.length > 0), given(check.result), differ(check.checker, measure.implementer ?? 'nobody'), someEvidence(check.evidence, facts));

/** The unit's own assessment says only that the measure is there. */
const isByOthers = (check: Check): Truth => not(equals(check.selfAssessment, true));

/** Over a month of use at least. */
function isOverMonth(check: Check): Truth {
  return check.periodFrom && check.periodTo ? isOnOrBefore(plus(check.periodFrom, { months: 1 }), plus(check.periodTo, { days: 1 })) : truthOf(false);
}
const isFunctionalTest = (check: Check, measure: Measure): Truth => both(equals(measure.type, 'technical'), equals(check.functionalTest, true));

/** Was it established that the measure is there? */
export const shownExistence = (check: Check, measure: Measure, facts: Facts): Truth =>
  both(either(isOfKind(check, 'existence'), isFunctionalTest(check, measure)), equals(check.result, 'pass'), isShownCheck(check, measure, facts));

/** Did the check look at how the measure is applied: a month of use or a sample, or a functional test of a technical measure in production? */
export const looksAtOperation = (check: Check, measure: Measure, facts: Facts): Truth =>
  both(either(both(isOfKind(check, 'operation'), either(isOverMonth(check), given(check.sample))), isFunctionalTest(check, measure)), isByOthers(check), isShownCheck(check, measure, facts));

/** Did the check look at what the measure does to the risk? */
export const looksAtEffect = (check: Check, measure: Measure, facts: Facts): Truth =>
  both(isOfKind(check, 'effect'), isByOthers(check), isShownCheck(check, measure, facts));
