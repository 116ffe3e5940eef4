import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { dayOf, isoDay, type Day } from '../kernel/day.ts';
import { daysOf, UNKNOWN_MOMENT, type Moment } from '../kernel/moment.ts';
import { type Fields } from '../kernel/shape.ts';
import { isUnknown, onDay, UNKNOWN_WHEN, type When } from '../kernel/when.ts';
import { anyDay, anyRecords } from '../testing/any-records.ts';
import { datesOf, withDates, type DateSlot } from '../testing/dates-of.ts';
import { type Found } from './found.ts';
import { type Gap, gapKey } from './gap.ts';
import { judgeRecords } from './judge-records.ts';
import { KINDS, RECORDS, type Kind, type Records } from './records.ts';
import { RULES } from './rules/index.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);
const anyMode = fc.constantFrom('hindsight', 'as-known');
type Mode = 'hindsight' | 'as-known';
const judge = (records: Records, day: Day, mode: Mode): Found => judgeRecords(records, RULES, day, mode);
const keyOf = (gap: Gap): string => `${gap.processing}/${gap.subjectKind}/${gapKey(gap)}`;
const byKey = (gaps: readonly Gap[]): ReadonlyMap<string, Gap> => new Map(gaps.map((gap) => [keyOf(gap), gap]));

/** Dates for which the model names another date to compare with when they are not known (domain model A.2), and dates of settings of our own. */
const HAS_FALLBACK = ['measure.implementedOn', 'measure.claimedInForceFrom', 'measure.decidedOn', 'breach.establishedAt', 'parameter-setting.validFrom', 'parameter-setting.validTo'];
/** Dates that say what will or should be, or between which days something counts, and the clocks of a breach, of which an absent moment is itself a fact: a later date there is no fact of later. */
const ABOUT_LATER = /\.(dueOn|to|valid\w+|since|until|periodFrom|periodTo|reviewDueOn|reviewOn|likelihoodFollowUpOn|treatmentDueOn|nextOn|establishedAt|firstSignalAt|internalReportAt|notifiedAt|provisionalAt|finalAt|concludedAt|informDecidedAt|startedOn)$/;

const exactly = (slot: DateSlot, day: Day) => (slot.type === 'when' ? onDay(day) : { earliest: day * 1440 + 600, latest: day * 1440 + 600 });
const THROUGH_PARENT = { check: 'measure', metric: 'measure', 'control-status': 'requirement', risk: 'analysis' } as const;
const KIND_OF = { measure: 'measure', requirement: 'requirement', analysis: 'risk-analysis' } as const;

/** Had the record happened by then, or may it have? */
const begunBy = (kind: Kind, record: unknown, day: Day): boolean => ((RECORDS[kind] as { effective(r: unknown): When | null }).effective(record)?.earliest ?? day) <= day;
/** Leaves out what lies in a dossier only through a record that was not there yet. */
const rooted = (records: Records, day: Day): Records => ({ ...records, ...Object.fromEntries(Object.entries(THROUGH_PARENT).map(([kind, field]) => [kind,
  (records[kind as Kind] as unknown as readonly Record<string, unknown>[]).filter((r) => {
    const parent = (records[KIND_OF[field]] as readonly { id: string }[]).find((p) => p.id === r[field]);
    return parent === undefined || begunBy(KIND_OF[field], parent, day);
  })])) });
/** Things in a record that happened on a day of their own. */
const HAPPENED_ON = ['at', 'on', 'performedOn'];
const firstDay = (date: When | Moment, type: 'when' | 'moment'): Day => (type === 'when' ? date.earliest : daysOf(date).earliest);
/** The processing itself, and people, who may be said to have left before they came. */
const STAYS: readonly Kind[] = ['processing', 'person'];
/** Only what had happened by that day: later records are left out, and in the others what happened later. */
function upTo(records: Records, day: Day): Records {
  const begun = Object.fromEntries(KINDS.map((kind) => [kind, (records[kind] as unknown as readonly Record<string, unknown>[]).filter((r) => STAYS.includes(kind) || begunBy(kind, r, day)).map((record) => {
    const lists = Object.entries(RECORDS[kind].fields as Fields).filter(([, field]) => field.type === 'list');
    return { ...record, ...Object.fromEntries(lists.map(([name, field]) => [name, (record[name] as readonly Record<string, When | null>[]).filter((item) =>
      HAPPENED_ON.every((on) => !item[on] || firstDay(item[on], field.item?.[on]?.type === 'moment' ? 'moment' : 'when') <= day))])) };
  })])) as unknown as Records;
  const vague = new Set(begun.measure.filter((m) => [m.decidedOn, m.implementedOn, m.claimedInForceFrom].some((d) => d && isUnknown(d))).map((m) => m.id));
  return withDates(begun, ({ kind, record, path, type, date }) => (firstDay(date, type) > day && !ABOUT_LATER.test(path) && !(kind === 'measure' && vague.has(record)) ? null : date));
}
/** What a report left out is judged on the earlier day of the report, for which the same holds. */
const withoutNext = (gaps: readonly Gap[]) => gaps.filter((gap) => gap.rule !== 'report-omits-open-gap').map((gap) => ({ ...gap, nextChange: null }));

describe('the engine', () => {
  it('gives every gap one identity', () => {
    fc.assert(fc.property(anyRecords, anyDay, anyMode, (records, day, mode) => {
      const keys = judge(records, day, mode).gaps.map(keyOf);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }), { numRuns: RUNS, endOnFailure: true });
  });

  it('gives the same gaps whatever the order of the records', () => {
    fc.assert(fc.property(anyRecords, anyDay, anyMode, (records, day, mode) => {
      const turned = Object.fromEntries(KINDS.map((kind) => [kind, kind === 'processing' ? records[kind] : records[kind].toReversed()])) as unknown as Records;
      expect(judge(turned, day, mode)).toEqual(judge(records, day, mode));
    }), { numRuns: RUNS, endOnFailure: true });
  });

  it('changes nothing of a gap before the day it announced, and nothing at all before the first such day', () => {
    fc.assert(fc.property(anyRecords, anyDay, anyMode, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 4 }), (records, day, mode, ahead) => {
      const today = judge(records, day, mode);
      for (const days of [1, ...ahead, ...(today.nextDay === null ? [] : [today.nextDay - 1 - day])]) {
        const later = judge(records, day + days, mode);
        if (today.nextDay === null || day + days < today.nextDay) expect({ on: isoDay(day + days), ...later }).toEqual({ on: isoDay(day + days), ...today });
        const found = byKey(later.gaps);
        for (const gap of today.gaps) if (gap.nextChange === null || day + days < gap.nextChange) expect(found.get(keyOf(gap))).toEqual(gap);
      }
    }), { numRuns: RUNS, endOnFailure: true });
  });

  it('never calls something late because a date is unknown: what is open then, is open on whatever day it was', () => {
    fc.assert(fc.property(anyRecords, anyDay, anyMode, fc.nat(), fc.array(anyDay, { minLength: 3, maxLength: 3 }), (records, day, mode, pick, days) => {
      const slots = [...datesOf(records)].filter(([, slot]) => !HAS_FALLBACK.includes(slot.path));
      const [chosen, slot] = slots[pick % slots.length] ?? [];
      if (!chosen || !slot) return;
      const put = (date: When | Moment) => judge(withDates(records, (s, at) => (at === chosen ? date : s.date)), day, mode).gaps;
      const open = put(slot.type === 'when' ? UNKNOWN_WHEN : UNKNOWN_MOMENT).filter((gap) => gap.state === 'open').map(keyOf);
      for (const exact of [...days, dayOf(2001, 1, 1), day, day + 1, dayOf(2030, 1, 1)]) {
        const found = byKey(put(exactly(slot, exact)));
        for (const key of open) expect({ path: slot.path, on: isoDay(exact), key, state: found.get(key)?.state }).toEqual({ path: slot.path, on: isoDay(exact), key, state: 'open' });
      }
    }), { numRuns: RUNS, endOnFailure: true });
  });

  it('judges a day in hindsight by nothing that happened after it', () => {
    fc.assert(fc.property(anyRecords, anyDay, (records, day) => {
      const then = rooted(records, day);
      expect(withoutNext(judge(upTo(then, day), day, 'hindsight').gaps)).toEqual(withoutNext(judge(then, day, 'hindsight').gaps));
    }), { numRuns: RUNS, endOnFailure: true });
  });

  it('reads no clock and no zone', () => {
    const script = `import { judgeRecords, RULES } from './libs/domain/src/index.ts'; import { aCase } from './libs/domain/src/testing/index.ts';
      const records = aCase({ measures: [{ id: 'M', implementedOn: '2018-03-25', claimedInForceFrom: '2018-03' }], breaches: [{ id: 'B', occurredFrom: '2018-03-25', establishedAt: '2018-03-25T02:30' }, { id: 'C', occurredFrom: '2018-10-28', establishedAt: '2018-10-28T23:59', notify: true }] });
      console.log(JSON.stringify(judgeRecords(records, RULES, ${dayOf(2018, 10, 31)}, 'hindsight')));`;
    const said = ['Europe/Amsterdam', 'America/New_York', 'Pacific/Kiritimati'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: new URL('../../../..', import.meta.url), env: { ...process.env, TZ, NODE_OPTIONS: '' }, encoding: 'utf8' }));
    expect(said[0]).toMatch(/"gaps":\[\{/);
    expect(new Set(said).size).toBe(1);
  });
});
