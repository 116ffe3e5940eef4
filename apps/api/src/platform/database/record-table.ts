import { type Field, type Fields, type Kind, RECORDS } from '@sluitend/domain';

/** How the shape of a record stands in PostgreSQL: one table per kind, one column per field. */
const RESERVED: readonly string[] = ['on', 'by', 'to', 'from', 'unit', 'level', 'values', 'limit', 'function', 'method', 'text'];
const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
export const tableOf = (kind: Kind): string => kind.replaceAll('-', '_');
export const columnOf = (field: string): string => snake(field);
/** As it stands in a statement: some fields bear words that SQL keeps for itself (on, by, to). */
export const columnSql = (field: string): string => (RESERVED.includes(snake(field)) ? `"${snake(field)}"` : snake(field));

const COLUMN_TYPES: Record<Field['type'], string> = {
  text: 'text', choice: 'text', flag: 'boolean', count: 'double precision', when: 'daterange', moment: 'tstzrange', ref: 'uuid', refs: 'uuid[]', texts: 'text[]', choices: 'text[]', list: 'jsonb',
};
const MANY: readonly Field['type'][] = ['refs', 'texts', 'choices'];
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const fieldsOf = (kind: Kind): Fields => RECORDS[kind].fields;
export const columnTypeOf = (field: Field): string => COLUMN_TYPES[field.type];

function columnDefinition(name: string, field: Field): string {
  const column = columnSql(name);
  const allowed = Object.keys(field.options ?? {}).map(quoted).join(', ');
  const check = field.type === 'choice' ? ` check (${column} in (${allowed}))` : field.type === 'choices' ? ` check (${column} <@ array[${allowed}])` : '';
  const empty = MANY.includes(field.type) ? " not null default '{}'" : field.type === 'list' ? " not null default '[]'" : field.required ? ' not null' : '';
  return `  ${column} ${columnTypeOf(field)}${empty}${check}`;
}

/** Columns that every governed row has: who owns it, its number, its version, when and by which audit entry it was recorded. */
const GOVERNED = `  organisation_id uuid not null references platform.organisation,
  id uuid primary key default uuidv7(),
  number int,
  file_id text,
  row_version int not null default 1,
  recorded_at timestamptz not null,
  entry_id uuid not null references audit.entry deferrable initially deferred,
  migrated boolean not null default false,
  lies_in uuid[] not null default '{}',
  unknown_fields text[] not null default '{}',
  annotation jsonb`;

/** The table of a kind with its history, triggers, grants and row-level security. */
export function createTableSql(kind: Kind): string {
  const table = tableOf(kind);
  const columns = Object.entries(fieldsOf(kind)).map(([name, field]) => columnDefinition(name, field));
  return [
    `create table register.${table} (\n${[GOVERNED, ...columns].join(',\n')},\n  unique (organisation_id, number),\n  unique (organisation_id, file_id)\n);`,
    `create index ${table}_lies_in on register.${table} using gin (lies_in);`,
    `select platform.govern('${table}');`,
  ].join('\n');
}

/** References to other records, checked when the transaction ends. */
export const referenceSql = (kind: Kind): string => Object.entries(fieldsOf(kind)).filter(([, field]) => field.type === 'ref').map(([name, field]) =>
  `alter table register.${tableOf(kind)} add foreign key (${columnSql(name)}) references register.${tableOf(field.to as Kind)} deferrable initially deferred;`).join('\n');

/** Expressions that give a row back as the record the domain knows. */
export function selectSql(kind: Kind): string {
  const own = Object.entries(fieldsOf(kind)).map(([name, field]) => {
    const column = columnSql(name);
    const value = field.type === 'when' ? `platform.days(${column})` : field.type === 'moment' ? `platform.minutes(${column})` : column;
    return `${value} as "${name}"`;
  });
  return ['id', 'number', 'file_id as "fileId"', 'row_version as "rowVersion"', `(recorded_at at time zone 'Europe/Amsterdam')::date - date '1970-01-01' as "recordedOn"`, 'migrated', 'unknown_fields as "unknownFields"', ...own].join(', ');
}
