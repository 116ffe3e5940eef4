import fc from 'fast-check';
import { KINDS, RECORDS, type Kind, type Records } from '../gap/records.ts';
import { RULES } from '../gap/rules/index.ts';
import { dayOf } from '../kernel/day.ts';
import { UNKNOWN_MOMENT, wholeDay, type Moment } from '../kernel/moment.ts';
import { type Field, type Fields } from '../kernel/shape.ts';
import { UNKNOWN } from '../kernel/truth.ts';
import { around, onDay, UNKNOWN_WHEN, type When } from '../kernel/when.ts';
import { SOURCES } from '../law/sources.ts';
import { PARAMETERS } from '../norm/parameter.ts';

/** Days on both sides of 25 May 2018, when the law changed. */
export const anyDay = fc.integer({ min: dayOf(2016, 1, 1), max: dayOf(2020, 6, 30) });
export const anyExactWhen: fc.Arbitrary<When> = anyDay.map(onDay);
const anyRange: fc.Arbitrary<When> = fc.tuple(anyDay, fc.integer({ min: 1, max: 400 })).map(([from, days]) => ({ earliest: from, latest: from + days }));
/** A date as people know it: mostly exact, sometimes a range, circa or unknown. */
const anyWhen: fc.Arbitrary<When> = fc.oneof({ weight: 6, arbitrary: anyExactWhen }, { weight: 1, arbitrary: anyRange }, { weight: 1, arbitrary: anyDay.map(around) }, { weight: 1, arbitrary: fc.constant(UNKNOWN_WHEN) });
const anyExactMoment: fc.Arbitrary<Moment> = fc.tuple(anyDay, fc.integer({ min: 0, max: 1439 })).map(([day, minute]) => ({ earliest: day * 1440 + minute, latest: day * 1440 + minute }));
const anyMoment: fc.Arbitrary<Moment> = fc.oneof({ weight: 4, arbitrary: anyExactMoment }, { weight: 2, arbitrary: anyWhen.map(wholeDay) }, { weight: 1, arbitrary: fc.constant(UNKNOWN_MOMENT) });

const idsOf = (kind: string): readonly string[] => (kind === 'organisation' ? ['organisation-1'] : [1, 2, 3].map((n) => `${kind}-${n}`));
const ruleIds = [...new Set(RULES.map((rule) => rule.id))];
/** Texts that mean something to a rule; any other text is just there. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'parameter-setting.key': Object.keys(PARAMETERS), 'policy.adopts': Object.keys(SOURCES), 'tier-switch.rule': ruleIds, 'disposition.rule': ruleIds,
  'disposition.subject': ['processing-1', ...idsOf('measure'), ...idsOf('breach')], 'action.originId': [...idsOf('check'), ...idsOf('breach'), ...idsOf('evaluation')],
  'processing.categories.name': ['gezondheid', 'naam'], 'risk.categories': ['gezondheid', 'naam'],
};

const maybe = <T>(arbitrary: fc.Arbitrary<T>, required: boolean): fc.Arbitrary<T | null> => (required ? arbitrary : fc.oneof({ weight: 5, arbitrary }, { weight: 2, arbitrary: fc.constant(null) }));
const known = <T>(arbitrary: fc.Arbitrary<T>, required: boolean): fc.Arbitrary<T | null | typeof UNKNOWN> => (required ? arbitrary : fc.oneof({ weight: 6, arbitrary }, { weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(UNKNOWN) }));

function anyValue(field: Field, path: string): fc.Arbitrary<unknown> {
  const codes = fc.constantFrom(...Object.keys(field.options ?? { none: null }));
  const text = fc.constantFrom(...(MEANT[path] ?? ['x', 'y']));
  const ids = idsOf(field.to ?? 'none');
  switch (field.type) {
    case 'when': return maybe(anyWhen, false);
    case 'moment': return maybe(anyMoment, false);
    case 'flag': return known(fc.boolean(), false);
    case 'count': return known(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 10, max: 20_000 })), false);
    case 'choice': return known(codes, field.required);
    case 'choices': return fc.subarray(Object.keys(field.options ?? {}));
    case 'ref': return known(fc.constantFrom(...ids), field.required);
    case 'refs': return fc.subarray([...ids]);
    case 'texts': return fc.subarray(MEANT[path] ? [...MEANT[path]] : ['x', 'y']);
    case 'list': return fc.array(anyItem(field.item ?? {}, path), { maxLength: 2 });
    case 'text': return known(text, field.required);
  }
}
const anyItem = (fields: Fields, path: string): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field, `${path}.${name}`)])));

/** Everything of one case lies in one of two processings, or is the organisation's own. */
const processings = fc.constantFrom(['processing-1'], ['processing-1', 'processing-2'], ['processing-2'], []);

function anyRecord(kind: Kind, id: string): fc.Arbitrary<unknown> {
  const fields: Fields = RECORDS[kind].fields;
  const home = 'processings' in fields ? { processings } : 'processing' in fields && fields['processing']?.required ? { processing: fc.constantFrom('processing-1', 'processing-1', 'processing-2') } : {};
  const exact = kind === 'parameter-setting' ? { validFrom: anyExactWhen, validTo: fc.constant(null), value: fc.integer({ min: 1, max: 90 }) } : {};
  return fc.tuple(anyItem(fields, kind), fc.record({ recordedOn: anyDay, migrated: fc.integer({ min: 0, max: 9 }).map((n) => n === 0) }), fc.record({ ...home, ...exact })).map(([record, entered, fixed]) => ({ id, ...entered, ...record, ...fixed }));
}

/** Records of every kind, of two processings and their organisation, with dates known and unknown. */
export const anyRecords: fc.Arbitrary<Records> = fc.record(Object.fromEntries(KINDS.map((kind) => {
  const ids = kind === 'processing' ? ['processing-1', 'processing-2'] : idsOf(kind);
  const least = kind === 'processing' || kind === 'organisation' ? ids.length : 0;
  return [kind, fc.tuple(fc.tuple(...ids.map((id) => anyRecord(kind, id))), fc.integer({ min: least, max: ids.length })).map(([records, n]) => records.slice(0, n))];
}))) as unknown as fc.Arbitrary<Records>;
