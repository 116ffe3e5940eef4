import fc from 'fast-check';
import { stringify } from 'yaml';
import { KINDS, PARAMETERS, parseMoment, parseWhen, RECORDS, RULES, SOURCES, wholeDay, type Field, type Fields, type Kind } from '@sluitend/domain';
import { NAMED } from './named.ts';
import { readCase } from './index.ts';

/** A value as a person writes it, and as a rule reads it. */
interface Pair { readonly written: unknown; readonly read: unknown }
const same = (value: unknown): Pair => ({ written: value, read: value });

const DATES = ['2016-10-20', '2018-09', '2014', '2013-07-01~', '2018-12-15/2018-12-16', '../2018-08-02', '2018-03-28/..', 'unknown'];
const date = fc.constantFrom(...DATES).map((text): Pair => ({ written: text, read: parseWhen(text) }));
const moment = fc.oneof(
  fc.constantFrom('2018-09-05T14:30', '2018-03-25T02:30', '2018-10-28 02:30').map((text): Pair => ({ written: text, read: parseMoment(text) })),
  fc.constantFrom('2016-10-20', '2018-09').map((text): Pair => ({ written: text, read: wholeDay(parseWhen(text) ?? { earliest: 0, latest: 0 }) })),
);
// Words that YAML could mistake for something else are quoted by whoever writes YAML by program.
const text = fc.oneof(fc.constantFrom('ja', 'nee', 'a: b', '- c', '# d', '“é”', 'regel\nregel', ' spatie ', '2014', 'true', 'null', '0x1f'), fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }));
const NONE: Pair = { written: null, read: null };

/** Names from a closed list, for fields that take no other. */
const LISTED: Readonly<Record<string, readonly string[]>> = { 'parameter-setting.key': Object.keys(PARAMETERS), 'policy.adopts': Object.keys(SOURCES), 'disposition.rule': RULES.map((rule) => rule.id), 'delivered-report.gaps.rule': RULES.map((rule) => rule.id), 'disposition.subject': ['O'], 'delivered-report.gaps.subject': ['P'] };

function pairOf(field: Field, kind: Kind, place: string, day: Pair): fc.Arbitrary<Pair> {
  const named = NAMED.some((n) => n.kind === kind && `${n.kind}${n.list ? `.${n.list}` : ''}.${n.field}` === place);
  const listed = LISTED[place];
  const value = ((): fc.Arbitrary<Pair> => {
    switch (field.type) {
      case 'when': return fc.constant(day);
      case 'moment': return moment;
      case 'flag': return fc.constantFrom(true, false, 'unknown').map(same);
      case 'count': return fc.oneof(fc.nat(), fc.constant(215.5), fc.constant('unknown')).map(same);
      case 'choice': return fc.constantFrom(...Object.keys(field.options ?? {}), ...(field.required ? [] : ['unknown'])).map(same);
      case 'choices': return fc.subarray(Object.keys(field.options ?? {})).map(same);
      case 'texts': return named ? fc.constant({ written: null, read: [] }) : fc.array(text, { maxLength: 3 }).map(same);
      case 'ref': return fc.constant(same(`${field.to ?? ''}-${field.to === kind ? 2 : 1}`));
      case 'refs': return fc.constantFrom([], [`${field.to ?? ''}-${field.to === kind ? 2 : 1}`]).map(same);
      case 'list': return fc.array(groupOf(field.item ?? {}, kind, place, day), { maxLength: 2 }).map((items) => ({ written: items.map((i) => i.written), read: items.map((i) => i.read) }));
      default: return listed ? fc.constantFrom(...listed).map(same) : named ? fc.constant(NONE) : text.map(same);
    }
  })();
  const empty: Pair = ['refs', 'choices', 'texts', 'list'].includes(field.type) ? { written: null, read: [] } : NONE;
  return field.required || field.to === 'processing' ? value : fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(empty) });
}
const groupOf = (fields: Fields, kind: Kind, place: string, day: Pair): fc.Arbitrary<Pair> => {
  const keys = Object.keys(fields);
  return fc.tuple(...keys.map((key) => pairOf(fields[key] as Field, kind, `${place}.${key}`, day))).map((pairs) => ({
    written: Object.fromEntries(keys.map((key, i) => [key, pairs[i]?.written])), read: Object.fromEntries(keys.map((key, i) => [key, pairs[i]?.read])),
  }));
};
// One record of each kind, so that every pointer has something to point to; one date each, so that none contradict.
const caseArbitrary = fc.tuple(...KINDS.map((kind) => date.chain((day) => groupOf(RECORDS[kind].fields, kind, kind, day)))).map((pairs) => KINDS.map((kind, i) => ({ kind, pair: pairs[i] ?? NONE })));
// A record may point to another of its kind, but not to itself.
const SECOND: Partial<Record<Kind, object>> = { unit: { name: 'x' }, decision: { title: 'x', processings: [] }, measure: { title: 'x', processings: [] }, evaluation: { title: 'x', processings: [] } };
const keyOf = (kind: Kind) => (kind === 'organisation' ? 'organisation' : RECORDS[kind].plural);

it('reads back every field of every kind as it was written', () => {
  fc.assert(fc.property(caseArbitrary, (kinds) => {
    const record = (kind: Kind, written: unknown) => ({ id: kind === 'organisation' ? 'O' : `${kind}-1`, ...(written as object) });
    const lists = Object.fromEntries(kinds.map(({ kind, pair }) => [keyOf(kind), kind === 'organisation' ? record(kind, pair.written) : [record(kind, pair.written), ...(kind === 'processing' ? [{ id: 'P', name: 'andere' }] : []), ...(SECOND[kind] ? [{ id: `${kind}-2`, ...SECOND[kind] }] : [])]]));
    const reading = readCase(stringify({ case: { id: 'c', title: 't', recordedDefault: '2020-01-01' }, ...lists }), 'zaak.yaml');
    expect(reading.problems).toBeNull();
    for (const { kind, pair } of kinds) expect(reading.case?.records[kind][0]).toMatchObject(pair.read as object);
  }), { numRuns: 40 });
});

describe('any text', () => {
  const yamlish = fc.string({ unit: fc.constantFrom(...'[]{}:,-&*!|>#%@`"\'~? \n\tabcid01'.split('')), maxLength: 80 });
  it.each<[string, fc.Arbitrary<string>, number]>([['letters', fc.string(), 300], ['marks of YAML', yamlish, 300], ['nesting', fc.nat({ max: 3_000 }).map((n) => '['.repeat(n)), 20]])('gives problems and never a fault: %s', (_, arbitrary, numRuns) => {
    fc.assert(fc.property(arbitrary, (source) => {
      const { problems } = readCase(source, 'zaak.yaml');
      expect(problems?.length).toBeGreaterThan(0);
    }), { numRuns });
  });
  it('of the right keys with anything below them gives a case or problems', () => {
    const keys = ['case', ...KINDS.map(keyOf)];
    const below = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.array(fc.dictionary(fc.constantFrom('id', 'name', 'title', 'processings', 'evidence', 'measure', 'on', 'recorded', 'kinds'), fc.jsonValue({ maxDepth: 3 })), { maxLength: 3 }));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys), below), (top) => {
      const reading = readCase(stringify(top), 'zaak.yaml');
      expect(reading.case === null).toBe((reading.problems?.length ?? 0) > 0);
      for (const problem of reading.problems ?? []) expect([problem.line > 0, problem.column > 0, problem.found.nl !== '', problem.expected.nl !== '']).toEqual([true, true, true, true]);
    }), { numRuns: 200 });
  });
});
