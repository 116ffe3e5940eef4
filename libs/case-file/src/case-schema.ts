import { KINDS, PARAMETERS, RECORDS, SOURCES, type Field, type Fields, type Kind } from '@sluitend/domain';
import { CASE_FIELDS, keyOf } from './read-case.ts';
import { STATUSES } from './read-record.ts';

type Json = Readonly<Record<string, unknown>>;

const DATE = '\\d{4}(-\\d{2}(-\\d{2}~?)?)?';
const ENDS = `(${DATE}|\\.\\.)`;
const WHEN = `unknown|${DATE}|${ENDS}/${ENDS}`;

const DEFINITIONS: Json = {
  id: { type: ['string', 'integer'], pattern: '^[^\\s/]{1,100}$' },
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  text: { type: ['string', 'number', 'null'] },
  // A year stands in YAML as a number.
  when: { type: ['string', 'integer', 'null'], pattern: `^(${WHEN})$`, minimum: 1, maximum: 9999 },
  moment: { type: ['string', 'integer', 'null'], pattern: `^(${WHEN}|\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2})$` },
  flag: { enum: [true, false, 'unknown', null] },
  count: { anyOf: [{ type: ['number', 'null'], minimum: 0 }, { const: 'unknown' }] },
  ref: { type: ['string', 'integer', 'null'] },
  inlineEvidence: { anyOf: [{ type: ['string', 'integer'] }, { $ref: '#/definitions/evidence-inline' }] },
};
const to = (name: string): Json => ({ $ref: `#/definitions/${name}` });

/** Text fields whose words come from a closed list that seldom changes. */
const CLOSED: Readonly<Record<string, readonly string[]>> = { 'parameter-setting.key': Object.keys(PARAMETERS), 'policy.adopts': Object.keys(SOURCES) };

// A code such as 3.1 reads as a number when it is not quoted.
const codes = (field: Field): readonly unknown[] => Object.keys(field.options ?? {}).flatMap((code) => [code, ...(/^\d+(\.\d+)?$/.test(code) ? [Number(code)] : [])]);

function valueSchema(field: Field, place: string): Json {
  switch (field.type) {
    case 'text': return CLOSED[place] ? { enum: [...CLOSED[place], ...(field.required ? [] : ['unknown', null])] } : field.required ? { type: ['string', 'number'] } : to('text');
    case 'choice': return { enum: [...codes(field), ...(field.required ? [] : ['unknown', null])] };
    case 'choices': return { type: ['array', 'null'], items: { enum: codes(field) } };
    case 'texts': return { type: ['array', 'null'], items: { type: ['string', 'number'] } };
    case 'ref': return field.required ? to('id') : to('ref');
    case 'refs': return { type: ['array', 'null'], items: to(field.to === 'evidence' ? 'inlineEvidence' : 'id') };
    case 'list': return { type: ['array', 'null'], items: groupSchema(field.item ?? {}, place) };
    default: return to(field.type);
  }
}

/** A group of fields; nothing else may stand in it. */
function groupSchema(fields: Fields, place: string, more: Json = {}, needed: readonly string[] = []): Json {
  // The processing may be left out in a file with one processing.
  const required = [...needed, ...Object.keys(fields).filter((key) => fields[key]?.required && key !== 'processing')];
  const properties = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, { description: `${field.label.nl} / ${field.label.en}`, ...valueSchema(field, `${place}.${key}`) }]));
  return { type: 'object', additionalProperties: false, ...(required.length ? { required } : {}), properties: { ...more, ...properties } };
}

const BESIDE: Json = { recorded: to('day'), migrated: { type: 'boolean' }, source: to('text'), note: to('text'), status: { enum: [...Object.keys(STATUSES), null] } };
const recordSchema = (kind: Kind): Json => ({ title: `${RECORDS[kind].label.nl} / ${RECORDS[kind].label.en}`, ...groupSchema(RECORDS[kind].fields, kind, { id: to('id'), ...BESIDE }, ['id']) });

/** The JSON Schema (draft 7) of a case file, printed from the shapes: for editors, and for whoever makes cases by program. */
export function caseSchema(): Json {
  const lists = Object.fromEntries(KINDS.map((kind) => [keyOf(kind), kind === 'organisation' ? to(kind) : { type: ['array', 'null'], items: to(kind) }]));
  const about = groupSchema(CASE_FIELDS, 'case', { id: to('id'), recordedDefault: to('day') }, ['id', 'recordedDefault']);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#', title: 'Zaak / Case', type: 'object', additionalProperties: false, required: ['case', 'organisation'],
    properties: { case: about, ...lists },
    definitions: { ...DEFINITIONS, 'evidence-inline': { ...recordSchema('evidence'), required: ['title'] }, ...Object.fromEntries(KINDS.map((kind) => [kind, recordSchema(kind)])) },
  };
}
