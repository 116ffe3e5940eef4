import { both, either, MAYBE, NO, truthOf, UNKNOWN, YES, type Known, type Truth } from '../../kernel/truth.ts';
import { firstOf, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type PolicyRequirement } from '../../norm/policy.ts';
import { runs, type Facts } from '../facts.ts';

/** From when own policy demands it: by the requirement's own date, else that of its policy. */
export function demandedFrom(r: PolicyRequirement, facts: Facts): When {
  const policy = facts.one('policy', r.policy);
  return firstOf(r.validFrom, policy?.validFrom ?? null, policy?.approvedOn ?? null) ?? UNKNOWN_WHEN;
}

/** Was the requirement, and the policy it stands in, in force? */
export function isDemanded(r: PolicyRequirement, facts: Facts): Truth {
  const policy = facts.one('policy', r.policy);
  return both(facts.has('policy-requirement', r), policy ? facts.has('policy', policy) : NO, runs(facts.now, demandedFrom(r, facts), r.validTo ?? policy?.validTo ?? null));
}

/** Does the unit lie in one of these, or below one of them? */
function liesIn(unit: Known<string>, units: readonly string[], facts: Facts): Truth {
  if (unit === UNKNOWN) return MAYBE;
  for (let at = unit, steps = 0; at !== null && at !== UNKNOWN && steps < 20; at = facts.one('unit', at)?.parent ?? null, steps += 1) if (units.includes(at)) return YES;
  return NO;
}

/** Is the processing of this dossier among those the requirement is about? Without a list it is about all. */
export const concernsProcessing = (r: PolicyRequirement, facts: Facts): Truth => both(
  truthOf(facts.processing !== null), either(truthOf(r.processings.length === 0), truthOf(r.processings.includes(facts.processing?.id ?? ''))),
  r.units.length === 0 ? YES : liesIn(facts.processing?.unit ?? null, r.units, facts),
);
