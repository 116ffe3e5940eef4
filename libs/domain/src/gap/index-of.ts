import { type Kind, type RecordOfKind, type Records } from './records.ts';

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;
const smallerFirst = (a: Row, b: Row): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
/** Keeps what was made under a key, so that it is made once, and only when asked for. */
function made<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
function groupBy(rows: readonly Row[], field: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const to = row[field];
    for (const id of new Set(Array.isArray(to) ? to : [to])) {
      const group = groups.get(String(id)) ?? [];
      group.push(row);
      groups.set(String(id), group);
    }
  }
  return groups;
}

/** The records of a dossier by kind, by id and by what they point to; always in the order of their ids, so that no verdict depends on the order in which they came. */
export function indexOf(records: Records) {
  const lists = new Map<string, readonly Row[]>();
  const ids = new Map<string, ReadonlyMap<string, Row>>();
  const groups = new Map<string, ReadonlyMap<string, readonly Row[]>>();
  const rows = (kind: Kind) => made(lists, kind, () => (records[kind] as unknown as readonly Row[]).toSorted(smallerFirst));
  return {
    list: <K extends Kind>(kind: K) => rows(kind) as unknown as readonly RecordOfKind<K>[],
    one: <K extends Kind>(kind: K, id: string | null) => (id === null ? null : (made(ids, kind, () => new Map(rows(kind).map((r) => [r.id, r]))).get(id) ?? null)) as RecordOfKind<K> | null,
    of: <K extends Kind>(kind: K, field: string, id: string) => (made(groups, `${kind}.${field}`, () => groupBy(rows(kind), field)).get(id) ?? []) as unknown as readonly RecordOfKind<K>[],
  };
}
