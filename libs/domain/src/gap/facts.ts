import { at, reached, since, sinceKnown, type At } from '../kernel/at.ts';
import { DUSK, type Day, type Term } from '../kernel/day.ts';
import { both, either, equals, fits, NO, not, truthOf, YES, type Truth } from '../kernel/truth.ts';
import { plus, type When } from '../kernel/when.ts';
import { PARAMETERS, type ParameterKey } from '../norm/parameter.ts';
import { type Organisation } from '../organisation/organisation.ts';
import { type Processing } from '../processing/processing.ts';
import { homeOf, type Dossier } from './dossier.ts';
import { indexOf } from './index-of.ts';
import { RECORDS, type Kind, type RecordOfKind } from './records.ts';

/** In hindsight a fact counts from its effective date; as known then only from when it was recorded. */
export const MODES = ['hindsight', 'as-known'] as const;
export type Mode = (typeof MODES)[number];

/** A gap found in another dossier; only the rules about reports look at these. */
export interface OpenGap { readonly rule: string; readonly subject: string; readonly severity: string; readonly since: Day | null; readonly processing: string | null; readonly suppressed: boolean }
/** What was open in the processings on a day, and the next day on which that can change; null when only a record can change it. */
export interface OpenGaps { readonly gaps: readonly OpenGap[]; readonly until: Day | null }
/** What was open on a day: in hindsight, or as it was known then. */
export type OpenGapsOn = (day: Day, mode: Mode) => OpenGaps;

/** Everything a rule may look at, as it stood on the judged day. Days are asked through `now` alone. */
export interface Facts {
  now: At;
  readonly mode: Mode;
  readonly organisation: Organisation | null;
  /** The processing of this dossier; null in the organisation's own. */
  readonly processing: Processing | null;
  /** Was the record there on the judged day? */
  has<K extends Kind>(kind: K, record: RecordOfKind<K>): Truth;
  /** The records of a kind that were, or may have been, there. */
  all<K extends Kind>(kind: K): readonly RecordOfKind<K>[];
  /** The records judged in this dossier, whether they were there yet or not; only for the engine. */
  subjects<K extends Kind>(kind: K): readonly RecordOfKind<K>[];
  one<K extends Kind>(kind: K, id: string | null): RecordOfKind<K> | null;
  /** The records of a kind that point to one record with this field: the checks of a measure. Give them to `some` and `every`, which then need not go through all. */
  of<K extends Kind>(kind: K, field: keyof RecordOfKind<K> & string, id: string): readonly RecordOfKind<K>[];
  /** Is there a record of this kind (or among these) for which the test holds? */
  some<K extends Kind>(kind: K, test: (record: RecordOfKind<K>) => Truth, among?: readonly RecordOfKind<K>[]): Truth;
  /** Does the test hold for every record of this kind (or of these) that is there? */
  every<K extends Kind>(kind: K, test: (record: RecordOfKind<K>) => Truth, among?: readonly RecordOfKind<K>[]): Truth;
  /** The organisation's value of a parameter on the judged day; a value for the processing goes first. */
  parameter(key: ParameterKey): number;
  /** The interval for sensitive or for other processings. */
  interval(name: 'ra.intervalMonths' | 'check.intervalMonths' | 'evaluation.intervalMonths'): Term;
  /** Special data, BSN, a large scale or a legal duty to supply (decision UWV §3.3.2 p.14-15, §4.3.1 p.21). */
  sensitive(): Truth;
  readonly openGapsOn: OpenGapsOn | null;
}

/** Does a stretch that lasts up to and including its last day run on the judged day? Without a last day it does not end. */
export const runs = (now: At, from: When | null, to: When | null): Truth =>
  both(from ? since(now, from) : YES, not(sinceKnown(now, to && plus(to, { days: 1 }))));

/** The facts of a dossier; the engine moves `now` to the day to be judged. */
export function factsOf(dossier: Dossier, mode: Mode, openGapsOn: OpenGapsOn | null = null): Facts {
  const { list, one, of } = indexOf(dossier.records);
  const subjects = new Map<Kind, readonly unknown[]>();
  const find = (kind: Kind, id: string) => (one(kind, id) ?? undefined) as unknown as Readonly<Record<string, unknown>> | undefined;

  const facts: Facts = {
    now: at(DUSK), mode, openGapsOn, one, of,
    organisation: list('organisation')[0] ?? null,
    processing: one('processing', dossier.processing),
    has(kind, record) {
      const effective = (RECORDS[kind] as { effective(r: unknown): When | null }).effective(record);
      const begun = effective ? since(facts.now, effective) : YES;
      return mode === 'as-known' ? both(begun, truthOf(reached(facts.now, record.recordedOn))) : begun;
    },
    all: (kind) => list(kind).filter((r) => facts.has(kind, r) !== NO),
    subjects<K extends Kind>(kind: K) {
      const known = subjects.get(kind) ?? list(kind).filter((r) => kind === 'policy-requirement' || homeOf(kind, r as never, find) === dossier.processing);
      subjects.set(kind, known);
      return known as readonly RecordOfKind<K>[];
    },
    some: (kind, test, among = list(kind)) => among.reduce<Truth>((found, r) => {
      if (found === YES) return YES;
      const there = facts.has(kind, r);
      return there === NO ? found : either(found, both(there, test(r)));
    }, NO),
    every: (kind, test, among) => not(facts.some(kind, (r) => not(test(r)), among)),
    /** A setting of which the first day is not certain yet does not count. */
    parameter: (key) => {
      const settings = of('parameter-setting', 'key', key).filter((s) => typeof s.value === 'number'
        && (s.processing === null || s.processing === dossier.processing) && both(facts.has('parameter-setting', s), runs(facts.now, null, s.validTo)) === YES);
      const chosen = settings.toSorted((a, b) => Number(a.processing !== null) - Number(b.processing !== null) || (a.validFrom?.earliest ?? 0) - (b.validFrom?.earliest ?? 0)).at(-1);
      return (chosen?.value as number | undefined) ?? PARAMETERS[key];
    },
    interval: (name) => ({ months: facts.parameter(facts.sensitive() === YES ? `${name}.sensitive` : `${name}.other`) }),
    sensitive() {
      const p = facts.processing;
      if (!p) return NO;
      const category = p.categories.reduce<Truth>((found, c) => either(found, both(
        either(equals(c.bsn, true), equals(c.class, 'special')), runs(facts.now, c.since, c.until), truthOf(c.excludedBy.length === 0),
      )), NO);
      return either(category, fits(p.subjectsScale, (n) => n >= facts.parameter('processing.largeScaleSubjects')), equals(p.statutoryDuty, true));
    },
  };
  return facts;
}

/** Whether the processing of a dossier is certainly sensitive on a day, and when that can change by itself. */
export function sensitivityOn(dossier: Dossier, day: Day, mode: Mode): { readonly sensitive: boolean; readonly nextDay: Day | null } {
  const facts = factsOf(dossier, mode);
  const now = (facts.now = at(day));
  const sensitive = facts.sensitive() === YES;
  return { sensitive, nextDay: now.next >= DUSK ? null : now.next };
}
