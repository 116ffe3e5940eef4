import { after, isBefore, since, sinceKnown, type At } from '../../kernel/at.ts';
import { daysOf, plusHours, UNKNOWN_MOMENT, wholeDay, type Moment } from '../../kernel/moment.ts';
import { NO, YES, type Truth } from '../../kernel/truth.ts';
import { type When } from '../../kernel/when.ts';
import { type Breach } from '../../breach/breach.ts';
import { type Facts } from '../facts.ts';
import { type FactsUsed } from '../gap.ts';
import { lackingAfter, type Speaks, type Verdict } from '../gap-rule.ts';

/** What people call it: what happened, else its id. */
export const breachName = (b: Breach): string => (b.what && b.what !== 'unknown' ? b.what : b.id);

/** Had this happened on the judged day? Not recorded: it did not. */
export const happened = (now: At, moment: Moment | null): Truth => sinceKnown(now, moment && daysOf(moment));
export const isUnknownMoment = (moment: Moment): boolean => moment.earliest <= UNKNOWN_MOMENT.earliest && moment.latest >= UNKNOWN_MOMENT.latest;
/** The days with which a term in hours ends: it lasts up to and including the day in which its last hour falls. */
export const hoursAfter = (from: Moment, hours: number): When => daysOf(plusHours(from, hours));
export const hoursOver = (now: At, from: Moment, hours: number): Truth => after(now, hoursAfter(from, hours), { days: 0 });
/** Did one thing happen more than so many hours after another? What did not happen is later than any hour. */
export const isLaterThan = (moment: Moment | null, from: Moment, hours: number): Truth => (moment ? isBefore(plusHours(from, hours), moment) : YES);
/** `lackingAfter` for a term in hours. */
export const lackingAfterHours = (now: At, lacking: Truth, from: Moment, hours: number, facts: FactsUsed, more: Omit<Speaks, 'speaks' | 'facts'> = {}): Verdict =>
  lackingAfter(now, lacking, hoursAfter(from, hours), { days: 0 }, facts, more);

/** The first of several moments that are recorded; between what bounds it lies when some are only roughly known. */
export const firstMoment = (...moments: readonly (Moment | null)[]): Moment | null => moments.reduce((a, b) =>
  (a && b ? { earliest: Math.min(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) } : (a ?? b)), null);

const startOf = (b: Breach): number => (b.occurredFrom ? wholeDay(b.occurredFrom).earliest : UNKNOWN_MOMENT.earliest);
/** What is left of a moment that is not recorded or not known, between what happened before it and what happened after it. */
function between(moment: Moment | null, from: number, before: Moment | null): Moment {
  if (moment && !isUnknownMoment(moment)) return moment;
  const latest = before?.latest ?? UNKNOWN_MOMENT.latest;
  return { earliest: Math.min(from, latest), latest };
}

/** The clocks of a breach as far as they can be told: first signal, then reported inside, then established, then notified (Toetsingskader part 3; EDPB 9/2022). */
export interface BreachClock { readonly signal: Moment; readonly report: Moment | null; readonly established: Moment; readonly notified: Moment | null }
export function clockOf(b: Breach): BreachClock {
  const notified = firstMoment(b.notifiedAt, b.provisionalAt, b.finalAt) ?? (b.notified === true || b.notified === 'unknown' ? UNKNOWN_MOMENT : null);
  const report = b.internalReportAt || b.establishedAt || notified ? between(b.internalReportAt, startOf(b), b.establishedAt) : null;
  return {
    signal: between(b.firstSignalAt, startOf(b), report), report, notified: notified && between(notified, startOf(b), null),
    established: between(b.establishedAt, b.internalReportAt?.earliest ?? startOf(b), null),
  };
}

/** The moment of establishing for a term of our own; not known: the day of the breach itself (domain model A.2). */
export const establishedMoment = (b: Breach): Moment =>
  (b.establishedAt && !isUnknownMoment(b.establishedAt) ? b.establishedAt : b.occurredFrom ? wholeDay(b.occurredFrom) : UNKNOWN_MOMENT);

/** The last of several dated things that had, or may have, happened on the judged day. */
export const lastOf = <T extends { readonly at: Moment | null }>(things: readonly T[], facts: Facts): T | null =>
  things.filter((t) => since(facts.now, daysOf(t.at ?? UNKNOWN_MOMENT)) !== NO).toSorted((a, b) => (a.at?.latest ?? 0) - (b.at?.latest ?? 0)).at(-1) ?? null;
/** The day on which the law about the breach is asked: a duty to act on it arose then, and not later. */
export const dutyOf = (b: Breach): When => daysOf(establishedMoment(b));
