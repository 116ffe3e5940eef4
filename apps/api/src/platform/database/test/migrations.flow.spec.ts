import { KINDS, RECORDS } from '@sluitend/domain';
import { columnOf, columnTypeOf, fieldsOf, tableOf } from '../record-table.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';

let database: FreshDatabase;
beforeAll(async () => { database = await freshDatabase(); });
afterAll(async () => { await database.drop(); });

describe('the migrations', () => {
  it.each(KINDS)('give the table of %s a column of the right type for every field of its shape, and its history the same', async (kind) => {
    const columns = await database.owner.query<{ table_schema: string; column_name: string; type: string }[]>(
      `select table_schema, column_name, replace(format_type(a.atttypid, a.atttypmod), 'character varying', 'text') as type from information_schema.columns c
       join pg_attribute a on a.attrelid = format('%I.%I', table_schema, table_name)::regclass and a.attname = column_name
       where table_name = $1 and table_schema in ('register', 'history')`, [tableOf(kind)]);
    const of = (schema: string) => Object.fromEntries(columns.filter((c) => c.table_schema === schema).map((c) => [c.column_name, c.type]));
    const wanted = Object.fromEntries(Object.entries(fieldsOf(kind)).map(([name, field]) => [columnOf(name), columnTypeOf(field)]));
    expect(of('register')).toMatchObject(wanted);
    expect(of('history')).toMatchObject(wanted);
    expect(Object.keys(of('register')).length - 11).toBe(Object.keys(RECORDS[kind].fields).length);
  });

  it('force row-level security on every table of register, history and projection', async () => {
    const open = await database.owner.query<{ name: string }[]>(
      `select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace where nspname in ('register', 'history', 'projection') and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`);
    expect(open).toEqual([]);
  });
});
