import { type Facts } from './facts.ts';
import { gapKey, type Gap } from './gap.ts';
import { type Kind } from './records.ts';
import { DEMANDED_BY_POLICY, SUPPRESSIONS } from './suppression.ts';

/** The records a gap is about: its subject and what that belongs to. */
function aboutOf(gap: Gap, facts: Facts): readonly string[] {
  const record = facts.one(gap.subjectKind as Kind, gap.subject) as unknown as Readonly<Record<string, unknown>> | null;
  const through = ['pattern', 'analysis', 'measure', 'risk'].map((field) => record?.[field]).filter((id): id is string => typeof id === 'string');
  return [gap.subject, ...through, ...(gap.processing ? [gap.processing] : [])];
}

const isParent = (gap: Gap): boolean => gap.state === 'open' || gap.state === 'unknown';

/** Attaches each gap to the one that already says it, and lets it change no later than that one does. */
export function attachToParents(gaps: readonly Gap[], facts: Facts): readonly Gap[] {
  const parents = new Map(gaps.filter(isParent).map((gap) => [`${gap.rule}/${gap.subject}`, gap]));
  const possible = new Map(gaps.map((gap) => [`${gap.rule}/${gap.subject}`, gap]));
  const requirements = gaps.filter((gap) => gap.rule === 'policy-practice-gap' && isParent(gap));
  return gaps.map((gap) => {
    const about = aboutOf(gap, facts);
    const candidates = SUPPRESSIONS.filter((s) => s.child === gap.rule).flatMap((s) => about.map((id) => `${s.parent}/${id}`));
    const parent = candidates.map((key) => parents.get(key)).find((found) => found !== undefined);
    const demanded = parent ? undefined : requirements.find((r) => {
      const requirement = facts.one('policy-requirement', r.subject);
      return requirement?.demands ? (DEMANDED_BY_POLICY[requirement.demands] ?? []).includes(gap.rule) : false;
    });
    const attached = parent ?? demanded;
    const changes = [gap.nextChange, ...candidates.map((key) => possible.get(key)?.nextChange ?? null), attached?.nextChange ?? null].filter((day) => day !== null);
    return { ...gap, parent: attached ? gapKey(attached) : null, suppressed: parent !== undefined, nextChange: changes.length ? Math.min(...changes) : null };
  });
}
