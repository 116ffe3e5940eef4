import { isMap } from 'yaml';
import { words, type Kind } from '@sluitend/domain';
import { quoted } from './problem.ts';
import { nodeAt, report, type Reading } from './reading.ts';
import { type Draft } from './read-record.ts';

/** Fields by which a record points to another of its kind, and that one further, up to one that points to none. */
const CHAINS: readonly (readonly [kind: Kind, field: string])[] = [['unit', 'parent'], ['measure', 'replaces'], ['evaluation', 'addendumOf']];

const nextOf = (draft: Draft, field: string): readonly string[] => [draft.record[field]].flat().filter((id) => typeof id === 'string');

/** Reports records whose chain has no end: a unit that lies below itself, a measure that replaces itself by way of others. */
export function refuseEndlessChains(drafts: readonly Draft[], reading: Reading): void {
  for (const [kind, field] of CHAINS) {
    const left = new Map(drafts.filter((draft) => draft.kind === kind).map((draft) => [draft.record.id, draft]));
    const pointing = new Map<string, Draft[]>();
    for (const draft of left.values()) for (const id of nextOf(draft, field)) pointing.set(id, [...(pointing.get(id) ?? []), draft]);
    const ends = [...left.values()].filter((draft) => !nextOf(draft, field).some((id) => left.has(id)));
    for (let end = ends.pop(); end; end = ends.pop()) {
      left.delete(end.record.id);
      ends.push(...(pointing.get(end.record.id) ?? []).filter((draft) => left.has(draft.record.id) && !nextOf(draft, field).some((id) => left.has(id))));
    }
    for (const draft of left.values()) {
      const [id = ''] = nextOf(draft, field).filter((next) => left.has(next));
      const at = isMap(draft.node) ? nodeAt(draft.node.get(field, true), reading) : null;
      report(reading, at ?? draft.node, `${draft.path}.${field}`, quoted(id), words('een keten die ergens eindigt, en niet bij zichzelf terugkomt', 'a chain that ends somewhere, and does not come back to itself'));
    }
  }
}
