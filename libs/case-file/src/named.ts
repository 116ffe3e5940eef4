import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { PARAMETERS, RULES, SOURCES, words, type Kind, type Words } from '@sluitend/domain';
import { nearest } from './nearest.ts';
import { quoted } from './problem.ts';
import { report, type Reading } from './reading.ts';
import { type Draft } from './read-record.ts';

const rules = (): readonly string[] => RULES.map((rule) => rule.id);
const aRule = words('het id van een regel', 'the id of a rule');
const anId = words('het id van een vastlegging in dit bestand', 'the id of a record in this file');

/** Text fields that name something from a closed list, or a record of any kind. */
interface Named { readonly kind: Kind; readonly list?: string; readonly field: string; readonly expected: Words; allowed(drafts: readonly Draft[], record: Draft['record']): readonly string[] }

const idsOf = (drafts: readonly Draft[], kind?: unknown): readonly string[] => drafts.filter((d) => kind === undefined || d.kind === kind).map((d) => d.record.id);
const named = (record: unknown, key: string): readonly string[] => ((record as Record<string, unknown> | undefined)?.[key] as readonly { name: string }[] | undefined ?? []).map((item) => item.name);
const one = (drafts: readonly Draft[], id: unknown): Draft['record'] | undefined => drafts.find((d) => d.record.id === id)?.record;
const many = (drafts: readonly Draft[], ids: unknown): readonly (Draft['record'] | undefined)[] => (Array.isArray(ids) ? ids.map((id) => one(drafts, id)) : []);

export const NAMED: readonly Named[] = [
  { kind: 'parameter-setting', field: 'key', expected: words('de naam van een parameter', 'the name of a parameter'), allowed: () => Object.keys(PARAMETERS) },
  { kind: 'policy', field: 'adopts', expected: words('een bron van de gesloten lijst', 'a source of the closed list'), allowed: () => Object.keys(SOURCES) },
  { kind: 'tier-switch', field: 'rule', expected: words('het id van een regel van het niveau “extension”', 'the id of a rule of tier “extension”'), allowed: () => RULES.filter((rule) => rule.tier === 'extension').map((rule) => rule.id) },
  { kind: 'disposition', field: 'rule', expected: aRule, allowed: rules },
  { kind: 'disposition', field: 'subject', expected: anId, allowed: (drafts) => idsOf(drafts) },
  { kind: 'delivered-report', list: 'gaps', field: 'rule', expected: aRule, allowed: rules },
  { kind: 'delivered-report', list: 'gaps', field: 'subject', expected: anId, allowed: (drafts) => idsOf(drafts) },
  { kind: 'action', field: 'originId', expected: words('het id van de herkomst', 'the id of the origin'), allowed: (drafts, action) => idsOf(drafts, action['originKind'] === 'gap' || action['originKind'] === 'unknown' || action['originKind'] === null ? undefined : action['originKind']) },
  { kind: 'control-status', field: 'accessPath', expected: words('een toegangsweg van de voorgeschreven beheersmaatregel', 'an access path of the required control'), allowed: (drafts, status) => named(one(drafts, status['requirement']), 'accessPaths') },
  { kind: 'risk', field: 'categories', expected: words('een categorie gegevens van de verwerking', 'a data category of the processing'), allowed: (drafts, risk) => many(drafts, one(drafts, risk['analysis'])?.['processings']).flatMap((p) => named(p, 'categories')) },
  { kind: 'risk-acceptance', field: 'step', expected: words('een processtap van de verwerking', 'a step of the processing'), allowed: (drafts, acceptance) => many(drafts, acceptance['processings']).flatMap((p) => named(p, 'steps')) },
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
export function refuseStrangeNames(drafts: readonly Draft[], reading: Reading): void {
  for (const draft of drafts) {
    for (const name of NAMED.filter((n) => n.kind === draft.kind)) {
      for (const { node, path, value } of placesOf(draft, name)) {
        if (typeof value !== 'string' || value === 'unknown') continue;
        const allowed = name.allowed(drafts, draft.record);
        if (!allowed.includes(value)) report(reading, node, path, quoted(value), name.expected, nearest(value, allowed));
      }
    }
  }
}
