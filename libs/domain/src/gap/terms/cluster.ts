import { sinceKnown } from '../../kernel/at.ts';
import { addMonths, type Day } from '../../kernel/day.ts';
import { daysOf } from '../../kernel/moment.ts';
import { YES } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Facts } from '../facts.ts';

/** The day on which a breach was established; not known: the date of the breach itself, for comparing only (domain model A.2). */
export function establishedOn(breach: Breach): When {
  const days = breach.establishedAt ? daysOf(breach.establishedAt) : null;
  return days && days.latest < UNKNOWN_WHEN.latest && days.earliest > UNKNOWN_WHEN.earliest ? days : (breach.occurredFrom ?? UNKNOWN_WHEN);
}

/** Similar breaches: at least the threshold of one pattern within the window, counted back from the last of them. */
export interface Cluster { readonly pattern: string; readonly breaches: readonly Breach[]; readonly last: Breach }

const dayOf = (breach: Breach): Day => breach.occurredFrom?.latest ?? UNKNOWN_WHEN.latest;
export const breachesOf = (pattern: string, facts: Facts): readonly Breach[] =>
  facts.of('breach', 'pattern', pattern).filter((b) => b.isBreach !== false && facts.has('breach', b) === YES).toSorted((a, b) => dayOf(a) - dayOf(b) || a.id.localeCompare(b.id));

/** The cluster of a pattern on the judged day, oldest breach first; null when there are too few. A pattern that a human split, with a second person, forms none. */
export function clusterOf(pattern: string, facts: Facts): Cluster | null {
  const declared = facts.one('pattern', pattern);
  if (declared?.splitOn && declared.splitReason && declared.splitBy && declared.splitConfirmedBy && declared.splitBy !== declared.splitConfirmedBy && sinceKnown(facts.now, declared.splitOn) === YES) return null;
  const all = breachesOf(pattern, facts);
  const last = all.at(-1);
  if (!last) return null;
  const from = addMonths(dayOf(last), -facts.parameter('breach.similarWindowMonths'));
  const breaches = all.filter((b) => dayOf(b) >= from);
  return breaches.length >= facts.parameter('breach.similarThreshold') ? { pattern, breaches, last } : null;
}

/** Is the breach one of a cluster? Terms for repeated breaches then apply to it. */
export const isRepeated = (breach: Breach, facts: Facts): boolean =>
  typeof breach.pattern === 'string' && (clusterOf(breach.pattern, facts)?.breaches.some((b) => b.id === breach.id) ?? false);

export const isEstablished = (breach: Breach): boolean => breach.isBreach !== false;
