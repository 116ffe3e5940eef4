import { sinceKnown } from '../kernel/at.ts';
import { type Day } from '../kernel/day.ts';
import { YES } from '../kernel/truth.ts';
import { type Facts } from './facts.ts';
import { worse, type GapState, type Severity } from './gap.ts';
import { type Branch, type Speaks, type Step } from './gap-rule.ts';

interface Graded { readonly severity: Severity; readonly branches?: Readonly<Record<string, Branch>>; readonly steps: readonly Step[] }
interface Aimed { readonly againstPatterns?: readonly string[]; readonly patterns?: readonly string[]; readonly pattern?: unknown; readonly id: string }

/** A breach of a pattern the subject is about, while the gap was open. Without a pattern of its own: of any pattern that had leaked before. */
function similarBreachSince(subject: Aimed, since: Day, facts: Facts): boolean {
  const about = [...(subject.againstPatterns ?? []), ...(subject.patterns ?? []), ...(typeof subject.pattern === 'string' ? [subject.pattern] : [])];
  const firstLeak = new Map<string, Day>();
  const breaches = facts.all('breach').flatMap((b) => (typeof b.pattern === 'string' && b.occurredFrom && b.isBreach !== false ? [{ id: b.id, pattern: b.pattern, on: b.occurredFrom }] : []));
  for (const { pattern, on } of breaches) firstLeak.set(pattern, Math.min(on.latest, firstLeak.get(pattern) ?? on.latest));
  return breaches.some((b) => b.id !== subject.id && b.on.earliest >= since && sinceKnown(facts.now, b.on) === YES
    && (about.length > 0 ? about.includes(b.pattern) : (firstLeak.get(b.pattern) ?? since) < b.on.earliest));
}

/** Base, branch, one step for a sensitive processing, one for a similar breach while open; never above critical (domain model A.2, settled order). */
export function severityOf(rule: Graded, verdict: Speaks, state: GapState, subject: Aimed, since: Day | null, facts: Facts): Severity {
  const start = (verdict.branch === undefined ? undefined : rule.branches?.[verdict.branch]?.severity) ?? rule.severity;
  const sensitive = rule.steps.includes('sensitive') && facts.sensitive() === YES ? worse(start) : start;
  return rule.steps.includes('similar-breach') && state === 'open' && since !== null && similarBreachSince(subject, since, facts) ? worse(sensitive) : sensitive;
}
