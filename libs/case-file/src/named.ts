import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { KINDS, PARAMETERS, RULES, SOURCES, words, type Kind, type Words } from '@sluitend/domain';
import { nearest } from './nearest.ts';
import { quoted } from './problem.ts';
import { report, type Reading } from './reading.ts';
import { type Draft } from './read-record.ts';

/** The records of a file by id, and the ids of each kind. */
export interface Index { readonly byId: ReadonlyMap<string, Draft>; readonly ids: ReadonlySet<string>; readonly idsOf: ReadonlyMap<unknown, ReadonlySet<string>> }
export function indexOf(drafts: readonly Draft[]): Index {
  const idsOf = new Map<unknown, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
  for (const { kind, record } of drafts) idsOf.get(kind)?.add(record.id);
  return { byId: new Map(drafts.map((d) => [d.record.id, d])), ids: new Set(drafts.map((d) => d.record.id)), idsOf };
}

type Loose = Draft['record'];
/** Text fields that name something from a closed list, or a record of any kind. */
interface Named { readonly kind: Kind; readonly list?: string; readonly field: string; readonly expected: Words; allowed(index: Index, record: Loose): ReadonlySet<string> }

const aRule = words('het id van een regel', 'the id of a rule');
const anId = words('het id van een vastlegging in dit bestand', 'the id of a record in this file');
const rules = (): ReadonlySet<string> => new Set(RULES.map((rule) => rule.id));
const one = (index: Index, id: unknown): Loose | undefined => (typeof id === 'string' ? index.byId.get(id)?.record : undefined);
/** The names of the items in a list of these records. */
const namesIn = (index: Index, ids: unknown, list: string): ReadonlySet<string> =>
  new Set((Array.isArray(ids) ? ids : [ids]).flatMap((id) => (one(index, id)?.[list] as readonly { name: string }[] | undefined) ?? []).map((item) => item.name));
const ANY_ORIGIN: readonly unknown[] = ['gap', 'unknown', null];

export const NAMED: readonly Named[] = [
  { kind: 'parameter-setting', field: 'key', expected: words('de naam van een parameter', 'the name of a parameter'), allowed: () => new Set(Object.keys(PARAMETERS)) },
  { kind: 'policy', field: 'adopts', expected: words('een bron van de gesloten lijst', 'a source of the closed list'), allowed: () => new Set(Object.keys(SOURCES)) },
  { kind: 'tier-switch', field: 'rule', expected: words('het id van een regel van het niveau “extension”', 'the id of a rule of tier “extension”'), allowed: () => new Set(RULES.filter((rule) => rule.tier === 'extension').map((rule) => rule.id)) },
  { kind: 'disposition', field: 'rule', expected: aRule, allowed: rules },
  { kind: 'disposition', field: 'subject', expected: anId, allowed: (index) => index.ids },
  { kind: 'delivered-report', list: 'gaps', field: 'rule', expected: aRule, allowed: rules },
  { kind: 'delivered-report', list: 'gaps', field: 'subject', expected: anId, allowed: (index) => index.ids },
  { kind: 'action', field: 'originId', expected: words('het id van de herkomst', 'the id of the origin'), allowed: (index, action) => (ANY_ORIGIN.includes(action['originKind']) ? index.ids : (index.idsOf.get(action['originKind']) ?? new Set())) },
  { kind: 'control-status', field: 'accessPath', expected: words('een toegangsweg van de voorgeschreven beheersmaatregel', 'an access path of the required control'), allowed: (index, status) => namesIn(index, status['requirement'], 'accessPaths') },
  { kind: 'risk', field: 'categories', expected: words('een categorie gegevens van de verwerking', 'a data category of the processing'), allowed: (index, risk) => namesIn(index, one(index, risk['analysis'])?.['processings'], 'categories') },
  { kind: 'risk-acceptance', field: 'step', expected: words('een processtap van de verwerking', 'a step of the processing'), allowed: (index, acceptance) => namesIn(index, acceptance['processings'], 'steps') },
];

/** The places of a field in a record: one, or one for each item of a list. */
function placesOf(draft: Draft, { list, field }: Named): readonly { readonly node: Node; readonly path: string; readonly value: unknown }[] {
  const at = (node: unknown, path: string, value: unknown) => ({ node: (isMap(node) || isSeq(node) || isScalar(node) ? node : draft.node) as Node, path, value });
  const inside = (node: unknown, key: string | number): unknown => (isMap(node) || isSeq(node) ? node.get(key, true) : undefined);
  const value = draft.record[list ?? field];
  if (!Array.isArray(value)) return [at(inside(draft.node, field), `${draft.path}.${field}`, value)];
  const items = inside(draft.node, list ?? field);
  return value.map((item: unknown, i) => (list
    ? at(inside(inside(items, i), field), `${draft.path}.${list}[${i}].${field}`, (item as Record<string, unknown> | null)?.[field])
    : at(inside(items, i), `${draft.path}.${field}[${i}]`, item)));
}

/** Reports names that are on no list. */
export function refuseStrangeNames(drafts: readonly Draft[], index: Index, reading: Reading): void {
  for (const draft of drafts) {
    for (const name of NAMED.filter((n) => n.kind === draft.kind)) {
      for (const { node, path, value } of placesOf(draft, name)) {
        if (typeof value !== 'string' || value === 'unknown') continue;
        const allowed = name.allowed(index, draft.record);
        if (!allowed.has(value)) report(reading, node, path, quoted(value), name.expected, nearest(value, [...allowed]));
      }
    }
  }
}
