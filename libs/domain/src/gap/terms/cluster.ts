import { isBefore, isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { daysOf } from '../../kernel/moment.ts';
import { both, differ, given, isTrueWord, MAYBE, NO, not, YES, type Truth } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Facts } from '../facts.ts';
import { isRealBreach } from './similar-breach.ts';

/** The day on which a breach was established; not known: the date of the breach itself, for comparing only (domain model A.2). */
export function establishedOn(breach: Breach): When {
  const days = breach.establishedAt ? daysOf(breach.establishedAt) : null;
  return days && days.latest < UNKNOWN_WHEN.latest && days.earliest > UNKNOWN_WHEN.earliest ? days : (breach.occurredFrom ?? UNKNOWN_WHEN);
}

/** Similar breaches: at least the threshold of one pattern within the window, counted back from the last of them. */
export interface Cluster {
  readonly pattern: string;
  /** Oldest first; also those that only may belong to it. */
  readonly breaches: readonly Breach[];
  readonly last: Breach;
  /** How many certainly belong to it. */
  readonly certain: number;
  /** Cannot be told where the dates of breaches are not known well enough. */
  readonly isCluster: Truth;
}

export const occurredOn = (breach: Breach): When => breach.occurredFrom ?? UNKNOWN_WHEN;
const happened = (breach: Breach, facts: Facts): Truth => both(facts.has('breach', breach), isRealBreach(breach));

/** The breaches of a pattern that had happened, or may have, oldest first. */
export const breachesOf = (pattern: string, facts: Facts): readonly Breach[] => facts.of('breach', 'pattern', pattern).filter((b) => happened(b, facts) !== NO)
  .toSorted((a, b) => occurredOn(a).latest - occurredOn(b).latest || (a.id < b.id ? -1 : 1));

/** Did a human say, with a reason and a second person, that the breaches of this pattern have different causes? */
function isSplit(pattern: string, facts: Facts): Truth {
  const declared = facts.one('pattern', pattern);
  return declared ? both(sinceKnown(facts.now, declared.splitOn), given(declared.splitReason), differ(declared.splitBy, declared.splitConfirmedBy)) : NO;
}

/** Does the breach belong to the cluster that ends with that last one: not later, and within the window before it? */
function belongs(breach: Breach, last: Breach, facts: Facts): Truth {
  if (breach.id === last.id) return happened(breach, facts);
  const [on, end, months] = [occurredOn(breach), occurredOn(last), facts.parameter('breach.similarWindowMonths')];
  return isBefore(end, on) === YES ? NO : both(happened(breach, facts), isOnOrBefore(plus(end, { months: -months }), on), isOnOrBefore(on, plus(end, { months })));
}
function clusterEndingWith(last: Breach, all: readonly Breach[], pattern: string, facts: Facts): Cluster {
  const members = all.map((breach) => ({ breach, belongs: belongs(breach, last, facts) })).filter((m) => m.belongs !== NO);
  const threshold = facts.parameter('breach.similarThreshold');
  const certain = members.filter((m) => m.belongs === YES).length;
  const enough = certain >= threshold ? YES : members.length >= threshold ? MAYBE : NO;
  return { pattern, last, certain, breaches: members.map((m) => m.breach), isCluster: both(happened(last, facts), enough, not(isSplit(pattern, facts))) };
}

/** Every cluster of a pattern on the judged day, each ending with another breach: a later single breach undoes none. */
export function clustersOf(pattern: string, facts: Facts): readonly Cluster[] {
  const all = breachesOf(pattern, facts);
  return all.map((last) => clusterEndingWith(last, all, pattern, facts)).filter((c) => c.isCluster !== NO);
}

/** The cluster that certainly stands on the judged day, the last one when there were more; null when there is none. */
export function clusterOf(pattern: string, facts: Facts): Cluster | null {
  const all = breachesOf(pattern, facts);
  for (const last of all.toReversed()) {
    const cluster = clusterEndingWith(last, all, pattern, facts);
    if (cluster.isCluster === YES) return cluster;
  }
  return null;
}

/** Is the breach certainly one of a cluster? Terms for repeated breaches then apply to it. */
export function isRepeated(breach: Breach, facts: Facts): boolean {
  const pattern = breach.pattern;
  if (pattern === null || !isTrueWord(pattern)) return false;
  const all = breachesOf(pattern, facts);
  return all.some((last) => belongs(breach, last, facts) === YES && clusterEndingWith(last, all, pattern, facts).isCluster === YES);
}
