import pg from 'pg';
import { type TestDatabase, startTestDatabase } from '../database/test-database.ts';
import { setUpDatabase } from './set-up-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

async function as<T>(role: 'app' | 'owner', work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: role === 'app' ? database.urls.TEST_DATABASE_URL : database.urls.TEST_DATABASE_OWNER_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

it('gives neither role a power beyond its own', async () => {
  const { rows } = await as('app', (client) => client.query('select rolname from pg_roles where (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication) and rolname !~ $1', ['^pg_|^postgres$']));
  expect(rows).toEqual([]);
});

it('lets the owner make tables and extensions', async () => {
  await as('owner', async (client) => {
    await client.query('create table thing (id int)');
    await client.query('create extension btree_gist');
    await client.query('grant select on thing to app_content');
  });
});

it('lets the application see a table only in the role that may', async () => {
  await as('app', async (client) => {
    await expect(client.query('select * from thing')).rejects.toThrow(/permission denied/);
    await client.query('begin; set local role app_content');
    expect((await client.query('select * from thing')).rowCount).toBe(0);
    await client.query('rollback');
  });
});

it.each(['app_content', 'app_breach', 'app_admin', 'app_audit'])('lets the application take role %s, which cannot sign in', async (role) => {
  await as('app', async (client) => {
    await client.query(`set role ${role}`);
    expect((await client.query('select current_user as me')).rows).toEqual([{ me: role }]);
    expect((await client.query('select rolcanlogin from pg_roles where rolname = $1', [role])).rows).toEqual([{ rolcanlogin: false }]);
  });
});

it.each(['sluitend_owner', 'postgres', 'pg_read_all_data'])('does not let the application take role %s', async (role) => {
  await as('app', (client) => expect(client.query(`set role ${role}`)).rejects.toThrow(/permission denied/));
});

it('does not let the application make anything', async () => {
  await as('app', async (client) => {
    await expect(client.query('create table mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(client.query('create schema mine')).rejects.toThrow(/permission denied/);
    await expect(client.query('create temporary table mine (id int)')).rejects.toThrow(/permission denied/);
  });
});

it('may be run again, and then sets the passwords', async () => {
  const { port } = new URL(database.urls.TEST_DATABASE_URL);
  const again = await setUpDatabase(Number(port), { postgres: 'test', sluitend_owner: 'test', sluitend_app: "new'password" });
  expect(again.url).toContain(encodeURIComponent("new'password"));
  await expect(as('app', async () => {})).rejects.toThrow(/password authentication failed/);
  await setUpDatabase(Number(port), { postgres: 'test', sluitend_owner: 'test', sluitend_app: 'test' });
  await as('app', async () => {});
});

it('sorts Dutch as Dutch on any machine', async () => {
  const { rows } = await as('app', (client) => client.query<{ word: string }>(`select word from unnest(array['Zee', 'ijs', 'Eeuw', 'één', 'Ápp', 'aap']) as word order by word collate "nl-x-icu"`));
  expect(rows.map(({ word }) => word)).toEqual(['aap', 'Ápp', 'één', 'Eeuw', 'ijs', 'Zee']);
});
