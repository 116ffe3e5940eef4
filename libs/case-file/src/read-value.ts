import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { parseMoment, parseWhen, wholeDay, UNKNOWN_MOMENT, isUnknown, words, type Field, type Fields, type Kind, type Words } from '@sluitend/domain';
import { refuseImpossibleDates } from './impossible-dates.ts';
import { nearest } from './nearest.ts';
import { foundWords, isPlainText, nodeAt, report, textOf, type Found, type Reading } from './reading.ts';

/** The record a value belongs to. */
export interface Owner { readonly kind: Kind; readonly id: string }

const LISTS: readonly string[] = ['refs', 'choices', 'texts', 'list'];
const DATE = words('een datum als 2016-10-20, 2018-09, 2014, 2013-07-01~, 2018-12-15/2018-12-16 of unknown', 'a date such as 2016-10-20, 2018-09, 2014, 2013-07-01~, 2018-12-15/2018-12-16 or unknown');
const MOMENT = words('een tijdstip als 2018-09-05T14:30 (klok van Amsterdam) of een datum', 'a moment such as 2018-09-05T14:30 (clock of Amsterdam) or a date');
const A_LIST = words('een lijst', 'a list');
const A_TEXT = words('tekst', 'text');
const PLAIN_TEXT = words('tekst zonder stuurtekens', 'text without control characters');

const choiceWords = (options: readonly string[], unknown: boolean): Words => {
  const listed = [...new Set([...options, ...(unknown ? ['unknown'] : [])])].join(', ');
  return words(`een van ${listed}`, `one of ${listed}`);
};

/** The id of evidence written inside a record: that record's id and the place in it, counted from 1. */
const inlineId = (owner: Owner, path: string): string => owner.id + path.slice(path.indexOf(']') + 1).replace(/\[(\d+)\]/g, (_, n: string) => `.${Number(n) + 1}`);

/** Reads scalars of one field; anything wrong is reported and read as nothing. */
function readScalar(field: Field, node: Node, path: string, reading: Reading): unknown {
  const wrong = (expected: Words, near: string | null = null): null => {
    report(reading, node, path, foundWords(node), expected, near);
    return null;
  };
  const text = isScalar(node) ? textOf(node) : null;
  switch (field.type) {
    case 'when': return (text === null ? null : parseWhen(text)) ?? wrong(DATE);
    case 'moment': {
      const day = text === null ? null : parseWhen(text);
      return (text === null ? null : parseMoment(text)) ?? (day === null ? wrong(MOMENT) : isUnknown(day) ? UNKNOWN_MOMENT : wholeDay(day));
    }
    case 'flag': return text === 'unknown' ? text : isScalar(node) && typeof node.value === 'boolean' ? node.value : wrong(words('true, false of unknown', 'true, false or unknown'));
    case 'count': return text === 'unknown' ? text : isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value) && node.value >= 0 ? node.value : wrong(words('een getal van 0 of meer, of unknown', 'a number of 0 or more, or unknown'));
    case 'choice': case 'choices': {
      const options = Object.keys(field.options ?? {});
      const unknown = field.type === 'choice' && !field.required;
      return text !== null && (options.includes(text) || (unknown && text === 'unknown')) ? text : wrong(choiceWords(options, unknown), text === null ? null : nearest(text, options));
    }
    default: return text !== null && isScalar(node) && typeof node.value !== 'boolean' ? (isPlainText(text) ? text : wrong(PLAIN_TEXT)) : wrong(A_TEXT);
  }
}

function readPointer(field: Field, node: Node, path: string, owner: Owner, reading: Reading): string | null {
  if (field.to === 'evidence' && isMap(node)) {
    const given = nodeAt(node.get('id', true), reading);
    const id = isScalar(given) ? textOf(given) : inlineId(owner, path);
    reading.inline.push({ id, node, path, ofKind: owner.kind, ofId: owner.id });
    return id;
  }
  if (!isScalar(node)) {
    report(reading, node, path, foundWords(node), words(`een id (${field.to ?? ''})`, `an id (${field.to ?? ''})`));
    return null;
  }
  const id = textOf(node);
  const unknown = field.type === 'ref' && !field.required && id === 'unknown';
  if (!unknown) reading.pointers.push({ to: field.to ?? '', id, node, path });
  return id;
}

function readItem(field: Field, node: Node, path: string, owner: Owner, reading: Reading): unknown {
  if (field.type === 'ref' || field.type === 'refs') return readPointer(field, node, path, owner, reading);
  if (field.type !== 'list') return readScalar(field, node, path, reading);
  if (isMap(node)) return readFields(field.item ?? {}, node, path, owner, reading);
  report(reading, node, path, foundWords(node), words('een groep velden', 'a group of fields'));
  return null;
}

/** The value of one field of a record; null or an empty list when nothing is recorded. */
export function readValue(field: Field, found: Found, inside: Node, path: string, owner: Owner, reading: Reading): unknown {
  if (found === null) {
    if (field.required) report(reading, inside, path, words('niets', 'nothing'), field.type === 'choice' ? choiceWords(Object.keys(field.options ?? {}), false) : words(`${field.label.nl} (verplicht)`, `${field.label.en} (required)`));
    return LISTS.includes(field.type) ? [] : null;
  }
  if (!LISTS.includes(field.type)) return readItem(field, found, path, owner, reading);
  if (!isSeq(found)) {
    report(reading, found, path, foundWords(found), A_LIST);
    return [];
  }
  return found.items.map((item, i) => {
    const node = nodeAt(item, reading);
    if (node) return readItem(field, node, `${path}[${i}]`, owner, reading);
    report(reading, found, `${path}[${i}]`, words('niets', 'nothing'), words('een waarde', 'a value'));
    return null;
  });
}

/** Reports the keys of a map that are none of those allowed. */
export function refuseStrangeKeys(map: YAMLMap, allowed: readonly string[], path: string, reading: Reading): void {
  for (const { key } of map.items) {
    const node = isScalar(key) ? key : map;
    const name = isScalar(key) ? textOf(key) : '?';
    if (!allowed.includes(name)) report(reading, node, path ? `${path}.${name}` : name, words(`een onbekend veld “${name}”`, `an unknown field “${name}”`), choiceWords(allowed, false), nearest(name, allowed));
  }
}

/** Every field of a shape from a map; `extra` are the keys that are read elsewhere. */
export function readFields(fields: Fields, map: YAMLMap, path: string, owner: Owner, reading: Reading, extra: readonly string[] = []): Record<string, unknown> {
  refuseStrangeKeys(map, [...extra, ...Object.keys(fields)], path, reading);
  const values = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, readValue(field, nodeAt(map.get(key, true), reading), map, `${path}.${key}`, owner, reading)]));
  refuseImpossibleDates(values, fields, map, path, reading);
  return values;
}
