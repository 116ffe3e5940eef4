import { RECORDS, words, type Kind } from '@sluitend/domain';
import { type Index } from './named.ts';
import { nearest } from './nearest.ts';
import { quoted } from './problem.ts';
import { report, type Reading } from './reading.ts';
import { type Draft } from './read-record.ts';

/** Reports ids that stand for two records, and pointers to a record that is not there or is of another kind. */
export function refuseStrangePointers(drafts: readonly Draft[], index: Index, reading: Reading): void {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const before = first.get(draft.record.id);
    if (before && draft.record.id !== '') report(reading, draft.node, `${draft.path}.id`, quoted(draft.record.id), words(`een id dat nog niet bestaat (zie ${before.path})`, `an id that is not taken (see ${before.path})`));
    else first.set(draft.record.id, draft);
  }
  for (const { to, id, node, path } of reading.pointers) {
    const found = first.get(id);
    if (found?.kind === to) continue;
    const wanted = RECORDS[to as Kind].label;
    const other = found ? RECORDS[found.kind].label : null;
    const what = quoted(id);
    report(reading, node, path, other ? words(`${what.nl} (${other.nl})`, `${what.en} (${other.en})`) : what, words(`het id van een ${wanted.nl} in dit bestand`, `the id of a ${wanted.en} in this file`),
      nearest(id, [...(index.idsOf.get(to) ?? [])]));
  }
}
