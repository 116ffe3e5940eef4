import { KINDS, RECORDS, type Kind, type RecordOfKind, type Records } from './records.ts';

/** The records on which the gaps of one processing, or of the organisation itself (`processing: null`), are judged. */
export interface Dossier { readonly processing: string | null; readonly records: Records }

/** Kinds that every dossier of an organisation shares. */
export const SHARED_KINDS: readonly Kind[] = ['organisation', 'unit', 'person', 'deputy', 'policy', 'policy-requirement', 'parameter-setting', 'tier-switch', 'disposition'];
/** Kinds that belong to a dossier through another record, and the field that points to it. */
export const THROUGH: Partial<Record<Kind, readonly [field: string, kind: Kind]>> = {
  risk: ['analysis', 'risk-analysis'], 'control-status': ['requirement', 'requirement'], metric: ['measure', 'measure'], check: ['measure', 'measure'],
};
/** The organisation's own dossier also sees these of every processing, for the duty to report to the Board. */
export const SEEN_BY_ORGANISATION: readonly Kind[] = ['processing', 'breach', 'pattern', 'delivered-report'];

type Loose = Readonly<Record<string, unknown>>;
type Find = (kind: Kind, id: string) => Loose | undefined;

/** The processings in whose dossier a record lies; empty: the organisation's own. The first is its home, where it is judged itself. */
export function processingsOf(kind: Kind, record: Loose, find: Find): readonly string[] {
  if (kind === 'processing') return [record['id'] as string];
  const through = THROUGH[kind];
  if (through) {
    const parent = find(through[1], record[through[0]] as string);
    return parent ? processingsOf(through[1], parent, find) : [];
  }
  if (typeof record['processing'] === 'string') return [record['processing']];
  return (record['processings'] as readonly string[] | undefined) ?? [];
}

/** Splits a whole case into the dossier of each processing and the organisation's own, in the order of the case. */
export function dossiersOf(records: Records): readonly Dossier[] {
  const index = new Map(KINDS.flatMap((kind) => (records[kind] as unknown as readonly Loose[]).map((r) => [`${kind}/${String(r['id'])}`, r] as const)));
  const find: Find = (kind, id) => index.get(`${kind}/${id}`);
  const dossier = (processing: string | null): Dossier => ({
    processing,
    records: Object.fromEntries(KINDS.map((kind) => [kind, (records[kind] as unknown as readonly Loose[]).filter((record) => {
      if (SHARED_KINDS.includes(kind)) return true;
      const lies = processingsOf(kind, record, find);
      // a document that names no processing may be about any
      if (kind === 'evidence' && lies.length === 0) return true;
      return processing === null ? lies.length === 0 || SEEN_BY_ORGANISATION.includes(kind) : lies.includes(processing);
    })])) as unknown as Records,
  });
  return [...records.processing.map((p) => dossier(p.id)), dossier(null)];
}

/** The dossier in which a record is judged itself: its first processing, else the organisation's own. */
export const homeOf = (kind: Kind, record: Loose, find: Find): string | null => (SHARED_KINDS.includes(kind) ? null : (processingsOf(kind, record, find)[0] ?? null));

export const titleOf = <K extends Kind>(kind: K, record: RecordOfKind<K>): string => (RECORDS[kind] as { title(r: unknown): string }).title(record) || record.id;
