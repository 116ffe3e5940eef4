import { type Facts } from './facts.ts';
import { soonest, type Judged } from './found.ts';
import { gapKey, type Gap } from './gap.ts';
import { type Kind } from './records.ts';
import { DEMANDED_BY_POLICY, SUPPRESSIONS } from './suppression.ts';

/** Fields through which a subject belongs to another record, and the kind of that record. */
const BELONGS: Readonly<Record<string, Kind>> = { pattern: 'pattern', analysis: 'risk-analysis', measure: 'measure', risk: 'risk' };

const keyOf = (rule: string, kind: Kind, id: string): string => `${rule}/${kind}/${id}`;
const isParent = (gap: Gap): boolean => gap.state === 'open' || gap.state === 'unknown';

/** Where a parent of this gap can be: its rules, in order, about the subject itself, then about what that belongs to. */
function possibleParents(gap: Gap, facts: Facts): readonly string[] {
  const rules = SUPPRESSIONS.filter((s) => s.child === gap.rule);
  if (rules.length === 0) return [];
  const record = facts.one(gap.subjectKind, gap.subject) as unknown as Readonly<Record<string, unknown>> | null;
  const through = Object.entries(BELONGS).flatMap(([field, kind]) => (typeof record?.[field] === 'string' ? [[kind, record[field]] as const] : []));
  const about = [[gap.subjectKind, gap.subject] as const, ...through, ...(gap.processing ? [['processing', gap.processing] as const] : [])];
  return rules.flatMap((s) => about.map(([kind, id]) => keyOf(s.parent, kind, id)));
}

/** Attaches each gap to the one that already says it, and lets it change no later than that one can. */
export function attachToParents(judged: readonly Judged[], facts: Facts): readonly Gap[] {
  const parentRules = new Set(SUPPRESSIONS.map((s) => s.parent));
  const parents = new Map(judged.filter((j) => parentRules.has(j.rule)).map((j) => [keyOf(j.rule, j.subjectKind, j.subject), j]));
  const demands = judged.filter((j) => j.rule === 'policy-practice-gap');
  return judged.flatMap((j) => j.gaps).map((gap) => {
    const possible = possibleParents(gap, facts).flatMap((key) => parents.get(key) ?? []);
    const standing = possible.flatMap((p) => p.gaps).filter(isParent);
    const parent = standing.find((p) => p.rule === standing[0]?.rule && p.unit === gap.unit) ?? standing[0];
    const demanding = demands.filter((d) => {
      const demanded = facts.one('policy-requirement', d.subject)?.demands;
      return typeof demanded === 'string' && (DEMANDED_BY_POLICY[demanded] ?? []).includes(gap.rule);
    });
    const attached = parent ?? demanding.flatMap((d) => d.gaps).find(isParent);
    return { ...gap, parent: attached ? gapKey(attached) : null, suppressed: parent !== undefined, nextChange: soonest([gap, ...possible, ...demanding].map((g) => ('nextChange' in g ? g.nextChange : g.nextDay))) };
  });
}
