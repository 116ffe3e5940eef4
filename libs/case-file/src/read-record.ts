import { isMap, isScalar, type Node } from 'yaml';
import { isExact, parseWhen, RECORDS, UNKNOWN_WHEN, words, type Day, type Fields, type Kind, type When } from '@sluitend/domain';
import { foundWords, nodeAt, report, textOf, type Reading } from './reading.ts';
import { readFields, readValue } from './read-value.ts';

/** How sure the source is of what a record says. */
export const STATUSES = {
  established: words('vastgesteld', 'established'), stated: words('gesteld', 'stated'), derived: words('afgeleid', 'derived'), unknown: words('onbekend', 'unknown'),
} as const;
/** What a record may carry for its readers; no rule looks at it. */
export interface Annotation { readonly source: string | null; readonly note: string | null; readonly status: keyof typeof STATUSES | null }
/** Free words beside every record. */
const ANNOTATIONS = {
  source: { type: 'text', label: words('vindplaats', 'where it is found'), required: false },
  note: { type: 'text', label: words('opmerking', 'note'), required: false },
  status: { type: 'choice', label: words('zekerheid', 'certainty'), required: false, options: STATUSES },
} as const satisfies Fields;

/** The keys every record has besides its own fields; a field of that name goes first. */
export const RECORD_KEYS = ['id', 'recorded', 'migrated', ...Object.keys(ANNOTATIONS)] as const;

/** Long enough for any label; a slash would blur `rule/subject`. */
export const ID = /^[^\s/\p{Cc}\p{Cs}]{1,100}$/u;

export const AN_ID = words('een id van ten hoogste 100 tekens, zonder spatie of schuine streep', 'an id of at most 100 characters, without space or slash');

/** A record as it is read; its recorded day is still what the file says. */
export interface Draft { readonly kind: Kind; readonly node: Node; readonly path: string; readonly recorded: Day | null; readonly annotation: Annotation; readonly record: Readonly<Record<string, unknown>> & { readonly id: string } }

function readId(node: Node, path: string, given: string | null, reading: Reading): string {
  if (given !== null) return given;
  const id = isMap(node) ? nodeAt(node.get('id', true), reading) : null;
  if (isScalar(id) && ID.test(textOf(id))) return textOf(id);
  report(reading, id ?? node, `${path}.id`, foundWords(id), AN_ID);
  return '';
}

/** An exact day under a key; null when left out. */
export function readDay(node: Node, key: string, path: string, reading: Reading): Day | null {
  const found = isMap(node) ? nodeAt(node.get(key, true), reading) : null;
  if (found === null) return null;
  const when = isScalar(found) ? parseWhen(textOf(found)) : null;
  if (when && isExact(when)) return when.earliest;
  report(reading, found, `${path}.${key}`, foundWords(found), words('een dag als 2016-10-20', 'a day such as 2016-10-20'));
  return null;
}

/** The processing a record belongs to when the file has one and the record names none. */
function withProcessing(kind: Kind, node: Node, values: Record<string, unknown>, path: string, reading: Reading): Record<string, unknown> {
  const given = isMap(node) && node.has('processings');
  if (given || !('processings' in values) || kind === 'policy-requirement' || reading.processings.length === 0) return values;
  if (reading.processings.length === 1) return { ...values, processings: reading.processings };
  if (kind !== 'evidence') report(reading, node, `${path}.processings`, words('niets', 'nothing'), words('de verwerkingen waar het bij hoort, of [] voor de organisatie als geheel', 'the processings it belongs to, or [] for the organisation as a whole'));
  return values;
}

/** One record of a kind from its group of fields; null when it is no group. */
export function readRecord(kind: Kind, node: Node, path: string, reading: Reading, givenId: string | null = null): Draft | null {
  if (!isMap(node)) {
    report(reading, node, path, foundWords(node), words('een groep velden', 'a group of fields'));
    return null;
  }
  const declared: Fields = RECORDS[kind].fields;
  const id = readId(node, path, givenId, reading);
  const owner = { kind, id };
  const alone = reading.processings.length === 1;
  const fields: Fields = alone && declared['processing']?.required ? { ...declared, processing: { ...declared['processing'], required: false } } : declared;
  const read = readFields(fields, node, path, owner, reading, RECORD_KEYS);
  const values = withProcessing(kind, node, alone && declared['processing']?.required && read['processing'] === null ? { ...read, processing: reading.processings[0] } : read, path, reading);
  const beside = (key: keyof typeof ANNOTATIONS) => (key in fields ? null : (readValue(ANNOTATIONS[key], nodeAt(node.get(key, true), reading), node, `${path}.${key}`, owner, reading) as string | null));
  const migrated = readValue({ type: 'flag', label: words('uit migratie', 'migrated'), required: false }, nodeAt(node.get('migrated', true), reading), node, `${path}.migrated`, owner, reading) === true;
  return {
    kind, node, path, recorded: readDay(node, 'recorded', path, reading),
    annotation: { source: beside('source'), note: beside('note'), status: beside('status') as Annotation['status'] },
    record: { id, migrated, ...values },
  };
}

/** The day a record counts as recorded: as given, else the first day of its effective date, else that of the case. */
export function recordedOn(draft: Draft, recordedDefault: Day): Day {
  const effective = (RECORDS[draft.kind] as { effective(record: unknown): When | null }).effective(draft.record);
  return draft.recorded ?? (effective && effective.earliest > UNKNOWN_WHEN.earliest ? effective.earliest : recordedDefault);
}
