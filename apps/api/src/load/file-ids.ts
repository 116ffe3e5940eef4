import { RECORDS, UNKNOWN, type Fields, type Kind } from '@sluitend/domain';
import { type Plain } from '../platform/database/record-row.ts';

/** Fields that name any record by its id, without saying of which kind. */
const ANY_RECORD: Partial<Record<Kind, readonly string[]>> = { disposition: ['subject'], action: ['originId'], 'delivered-report': ['subject'] };

/** Writes the ids of the database where a file gives its own. An id that is not in the file stays as it is. */
export function withOwnIds(kind: Kind, record: Plain, idOf: ReadonlyMap<string, string>): Plain {
  const own = (id: unknown): unknown => (typeof id === 'string' && id !== UNKNOWN ? (idOf.get(id) ?? id) : id);
  const loose = ANY_RECORD[kind] ?? [];
  const translate = (fields: Fields, values: Plain): Plain => Object.fromEntries(Object.entries(values).map(([name, value]) => {
    const field = fields[name];
    if (loose.includes(name) || field?.type === 'ref') return [name, own(value)];
    if (field?.type === 'refs') return [name, (value as readonly string[]).map(own)];
    return [name, field?.type === 'list' ? (value as readonly Plain[]).map((item) => translate(field.item ?? {}, item)) : value];
  }));
  return translate(RECORDS[kind].fields, record);
}
