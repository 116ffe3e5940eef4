import { DAWN, DUSK, isoDay, UNKNOWN, type Field, type Kind, type Moment, type When } from '@sluitend/domain';
import { columnSql, columnTypeOf, fieldsOf, tableOf } from './record-table.ts';

/** A record as the domain knows it, and what its row holds besides. */
export type Plain = Readonly<Record<string, unknown>>;
export interface RowExtras {
  readonly organisationId: string;
  readonly id: string;
  readonly number: number | null;
  readonly fileId: string | null;
  readonly entryId: string;
  readonly migrated: boolean;
  readonly liesIn: readonly string[];
  readonly annotation: Plain | null;
}

const dateRange = (when: When): string => `[${when.earliest <= DAWN ? '' : isoDay(when.earliest)},${when.latest >= DUSK ? '' : isoDay(when.latest)}]`;
const stamp = (minute: number): string => new Date(minute * 60_000).toISOString();
const minuteRange = (moment: Moment): string => `[${moment.earliest <= DAWN * 1440 ? '' : stamp(moment.earliest)},${moment.latest >= DUSK * 1440 ? '' : stamp(moment.latest)}]`;


function columnValue(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (value === UNKNOWN && field.type !== 'text') return null; // the row names it among its unknown fields
  if (field.type === 'when') return dateRange(value as When);
  if (field.type === 'moment') return minuteRange(value as Moment);
  return field.type === 'list' ? JSON.stringify(value) : value;
}

/** Fields recorded as "unknown" in a column of another type. */
const unknownFieldsOf = (kind: Kind, record: Plain): readonly string[] =>
  Object.entries(fieldsOf(kind)).filter(([name, field]) => record[name] === UNKNOWN && field.type !== 'text').map(([name]) => name);

/** The statement that adds a record. The database stamps moment and version. */
export function insertSql(kind: Kind, record: Plain, extras: RowExtras): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const fields = Object.entries(fieldsOf(kind));
  const columns = ['organisation_id', 'id', 'number', 'file_id', 'entry_id', 'migrated', 'lies_in', 'unknown_fields', 'annotation', ...fields.map(([name]) => columnSql(name))];
  const types = ['uuid', 'uuid', 'int', 'text', 'uuid', 'boolean', 'uuid[]', 'text[]', 'jsonb', ...fields.map(([, field]) => columnTypeOf(field))];
  const parameters = [extras.organisationId, extras.id, extras.number, extras.fileId, extras.entryId, extras.migrated, extras.liesIn, unknownFieldsOf(kind, record), extras.annotation === null ? null : JSON.stringify(extras.annotation), ...fields.map(([name, field]) => columnValue(field, record[name]))];
  return { sql: `insert into register.${tableOf(kind)} (${columns.join(', ')}) values (${types.map((type, i) => `$${i + 1}::${type}`).join(', ')})`, parameters };
}

/** A row of `selectSql` as a record again. */
export function recordOfRow(row: Plain): Plain {
  const unknown = row['unknownFields'] as readonly string[];
  return unknown.length === 0 ? row : { ...row, ...Object.fromEntries(unknown.map((name) => [name, UNKNOWN])) };
}
