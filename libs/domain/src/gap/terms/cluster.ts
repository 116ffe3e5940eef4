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
/** All breaches of a pattern, oldest first, whether they had happened yet or not. */
const sequenceOf = (pattern: string, facts: Facts): readonly Breach[] =>
  facts.of('breach', 'pattern', pattern).toSorted((a, b) => occurredOn(a).latest - occurredOn(b).latest || (a.id < b.id ? -1 : 1));
/** Those of them that had happened, or may have. */
export const breachesOf = (pattern: string, facts: Facts): readonly Breach[] => sequenceOf(pattern, facts).filter((b) => happened(b, facts) !== NO);

/** Did a human say, with a reason and a second person, that the breaches of this pattern have different causes? */
function isSplit(pattern: string, facts: Facts): Truth {
  const declared = facts.one('pattern', pattern);
  return declared ? both(sinceKnown(facts.now, declared.splitOn), given(declared.splitReason), differ(declared.splitBy, declared.splitConfirmedBy)) : NO;
}

/** Is a breach similar to the last one of a cluster: not later, and within the window before it? */
function windowBefore(last: Breach, facts: Facts): (breach: Breach) => Truth {
  const end = occurredOn(last);
  const months = facts.parameter('breach.similarWindowMonths');
  const [from, to] = [plus(end, { months: -months }), plus(end, { months })];
  return (breach) => {
    const on = occurredOn(breach);
    return breach.id === last.id ? YES : isBefore(end, on) === YES ? NO : both(isOnOrBefore(from, on), isOnOrBefore(on, to));
  };
}

function clusterEndingWith(last: Breach, among: readonly Breach[], pattern: string, facts: Facts): Cluster {
  const isWithin = windowBefore(last, facts);
  const members = among.map((breach) => ({ breach, belongs: both(isWithin(breach), happened(breach, facts)) })).filter((m) => m.belongs !== NO);
  const certain = members.filter((m) => m.belongs === YES).length;
  const threshold = facts.parameter('breach.similarThreshold');
  const isEnough = certain >= threshold ? YES : members.length >= threshold ? MAYBE : NO;
  return { pattern, last, certain, breaches: members.map((m) => m.breach), isCluster: both(happened(last, facts), isEnough, not(isSplit(pattern, facts))) };
}

/** The clusters of a pattern on the judged day, the last one first, found one by one: who stops early looks at no more than needed. */
export function* clustersBackwards(pattern: string, facts: Facts): Iterable<Cluster> {
  const among = breachesOf(pattern, facts);
  for (const last of among.toReversed()) {
    const cluster = clusterEndingWith(last, among, pattern, facts);
    if (cluster.isCluster !== NO) yield cluster;
  }
}

/** Every cluster of a pattern on the judged day, each ending with another breach: a later single breach undoes none. */
export const clustersOf = (pattern: string, facts: Facts): readonly Cluster[] => [...clustersBackwards(pattern, facts)].toReversed();

/** Is the breach certainly one of a cluster? Terms for repeated breaches then apply to it. Looks no further than it must: there can be hundreds. */
export function isRepeated(breach: Breach, facts: Facts): boolean {
  const { pattern } = breach;
  if (pattern === null || !isTrueWord(pattern) || happened(breach, facts) !== YES || isSplit(pattern, facts) !== NO) return false;
  const threshold = facts.parameter('breach.similarThreshold');
  const sequence = sequenceOf(pattern, facts);
  return sequence.some((last) => {
    const isWithin = windowBefore(last, facts);
    if (isWithin(breach) !== YES || happened(last, facts) !== YES) return false;
    let certain = 0;
    return sequence.some((b) => isWithin(b) === YES && happened(b, facts) === YES && (certain += 1) >= threshold);
  });
}
