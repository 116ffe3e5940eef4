import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { KINDS, noRecords, processingsOf, RECORDS, words, type Day, type Fields, type Kind, type Records } from '@sluitend/domain';
import { refuseEndlessChains } from './endless-chains.ts';
import { indexOf, refuseStrangeNames, type Index } from './named.ts';
import { parseYaml } from './parse-yaml.ts';
import { type Problem } from './problem.ts';
import { foundWords, nodeAt, report, textOf, type Inline, type Reading } from './reading.ts';
import { AN_ID, ID, readDay, readRecord, recordedOn, type Annotation, type Draft } from './read-record.ts';
import { readFields, refuseStrangeKeys } from './read-value.ts';
import { refuseStrangePointers } from './references.ts';

/** What a case says of itself. */
export const CASE_FIELDS = {
  title: { type: 'text', label: words('titel', 'title'), required: true },
  source: { type: 'text', label: words('bron', 'source'), required: false },
  url: { type: 'text', label: words('adres van de bron', 'address of the source'), required: false },
  note: { type: 'text', label: words('opmerking', 'note'), required: false },
} as const satisfies Fields;
export const CASE_KEYS = ['id', 'recordedDefault'] as const;
/** The organisation stands alone; every other kind is a list under its plural. */
export const keyOf = (kind: Kind): string => (kind === 'organisation' ? 'organisation' : RECORDS[kind].plural);

export interface CaseHeader { readonly id: string; readonly title: string; readonly source: string | null; readonly url: string | null; readonly note: string | null; readonly recordedDefault: Day }
/** A case: the facts that are judged, and beside them what its readers want to know of each record, by id. */
export interface CaseFile { readonly about: CaseHeader; readonly records: Records; readonly annotations: ReadonlyMap<string, Annotation> }
export type CaseReading = { readonly case: CaseFile; readonly problems: null } | { readonly case: null; readonly problems: readonly Problem[] };

function readHeader(top: YAMLMap, reading: Reading): CaseHeader | null {
  const map = nodeAt(top.get('case', true), reading);
  if (!isMap(map)) {
    report(reading, map ?? top, 'case', foundWords(map), words('een groep velden: id, title, recordedDefault', 'a group of fields: id, title, recordedDefault'));
    return null;
  }
  const read = readFields(CASE_FIELDS, map, 'case', { kind: 'organisation', id: '' }, reading, CASE_KEYS);
  const id = nodeAt(map.get('id', true), reading);
  if (!isScalar(id) || !ID.test(textOf(id))) report(reading, id ?? map, 'case.id', foundWords(id), AN_ID);
  const recordedDefault = readDay(map, 'recordedDefault', 'case', reading);
  if (recordedDefault === null && !nodeAt(map.get('recordedDefault', true), reading)) report(reading, map, 'case.recordedDefault', words('niets', 'nothing'), words('een dag als 2016-10-20', 'a day such as 2016-10-20'));
  return { ...(read as unknown as Omit<CaseHeader, 'id' | 'recordedDefault'>), id: isScalar(id) ? textOf(id) : '', recordedDefault: recordedDefault ?? 0 };
}

function readKind(kind: Kind, top: YAMLMap, reading: Reading): readonly Draft[] {
  const key = keyOf(kind);
  const found = nodeAt(top.get(key, true), reading);
  if (kind === 'organisation') {
    if (found) return [readRecord(kind, found, key, reading)].filter((d) => d !== null);
    report(reading, top, key, words('niets', 'nothing'), words('de organisatie: id, name, sector', 'the organisation: id, name, sector'));
    return [];
  }
  if (found === null) return [];
  if (!isSeq(found)) {
    report(reading, found, key, foundWords(found), words('een lijst', 'a list'));
    return [];
  }
  return found.items.flatMap((item, i) => {
    const node = nodeAt(item, reading);
    if (!node) report(reading, found, `${key}[${i}]`, words('niets', 'nothing'), words('een groep velden', 'a group of fields'));
    return node ? [readRecord(kind, node, `${key}[${i}]`, reading)].filter((d) => d !== null) : [];
  });
}

/** Evidence written inside a record lies in the dossiers of that record, unless it says otherwise. */
function readInline(inline: Inline, listed: Index, reading: Reading): Draft | null {
  const draft = readRecord('evidence', inline.node, inline.path, { ...reading, processings: [] }, inline.id);
  if (!draft || (isMap(inline.node) && inline.node.has('processings'))) return draft;
  const find = (_: Kind, id: string) => listed.byId.get(id)?.record;
  const owner = find(inline.ofKind, inline.ofId);
  return { ...draft, record: { ...draft.record, processings: owner ? processingsOf(inline.ofKind, owner, find) : [] } };
}

const processingIds = (top: YAMLMap, reading: Reading): readonly string[] => {
  const list = nodeAt(top.get('processings', true), reading);
  const ids = isSeq(list) ? list.items.map((item) => nodeAt(item, reading)).map((node) => (isMap(node) ? nodeAt(node.get('id', true), reading) : null)) : [];
  return ids.filter((id) => isScalar(id)).map((id) => textOf(id));
};

/** Reads a case. All problems come at once; with even one there is no case. */
export function readCase(text: string, file: string): CaseReading {
  const parsed = parseYaml(text, file);
  if (!('document' in parsed)) return { case: null, problems: parsed };
  const empty: Reading = { file, ...parsed, problems: [], pointers: [], inline: [], processings: [] };
  const top = parsed.document.contents;
  if (!isMap(top)) {
    const found = foundWords(nodeAt(top, empty));
    return { case: null, problems: [{ file, line: 1, column: 1, path: '', found, expected: words('een groep velden met case, organisation en processings', 'a group of fields with case, organisation and processings'), nearest: null }] };
  }
  const reading: Reading = { ...empty, processings: processingIds(top, empty) };
  refuseStrangeKeys(top, ['case', ...KINDS.map(keyOf)], '', reading);
  const about = readHeader(top, reading);
  const listed = KINDS.flatMap((kind) => readKind(kind, top, reading));
  const index = indexOf(listed);
  const drafts = [...listed, ...reading.inline.map((inline) => readInline(inline, index, reading)).filter((d) => d !== null)];
  const whole = indexOf(drafts);
  refuseStrangePointers(drafts, whole, reading);
  refuseEndlessChains(drafts, reading);
  refuseStrangeNames(drafts, whole, reading);
  if (!about || reading.problems.length) return { case: null, problems: reading.problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
  const records = { ...noRecords(), ...Object.fromEntries(KINDS.map((kind) => [kind, drafts.filter((d) => d.kind === kind).map((d) => ({ ...d.record, recordedOn: recordedOn(d, about.recordedDefault) }))])) } as Records;
  return { case: { about, records, annotations: new Map(drafts.map((d) => [d.record.id, d.annotation])) }, problems: null };
}
