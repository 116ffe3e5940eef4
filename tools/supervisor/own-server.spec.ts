import { type TestDatabase, startTestDatabase } from '../database/test-database.ts';
import { useOwnServer } from './own-server.ts';
import type { Mode } from './settings.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

const use = (url: string, ownerUrl?: string, mode: Mode = 'test') => useOwnServer({ url, ownerUrl }, mode);

it('uses a server that answers, in mode test also one without fsync', async () => {
  const { TEST_DATABASE_URL: url, TEST_DATABASE_OWNER_URL: ownerUrl } = database.urls;
  expect((await use(url, ownerUrl)).urls).toEqual({ url, ownerUrl });
});

it('refuses a server without fsync in any other mode', async () => {
  for (const mode of ['demonstration', 'production'] as const) await expect(use(database.urls.TEST_DATABASE_URL, undefined, mode)).rejects.toThrow(/runs with fsync=off .+: set fsync=on there/);
});

it.each<[string, (url: string) => string, RegExp]>([
  ['a wrong password', (url) => url.replace(':test@', ':wrong@'), /\(the password is not right\)/],
  ['a database that is not there', (url) => url.replace(/sluitend$/, 'elsewhere'), /\(there is no such database\)/],
  ['a name nobody knows', () => 'postgres://a:b@database.invalid/x?sslmode=verify-full', /at database\.invalid:5432 \(that name/],
  ['something that is no address', () => 'my database', /^DATABASE_URL is not an address of a PostgreSQL database: write it as/],
  ['another kind of database', () => 'mysql://a:b@localhost/x', /is not an address of a PostgreSQL database/],
  ['a server elsewhere whose name is not checked', () => 'postgres://a:b@database.invalid/x?sslmode=require', /^DATABASE_URL reaches database\.invalid .+: add sslmode=verify-full/],
])('says in one sentence what is wrong with %s', async (_what, change, sentence) => {
  const refused = use(change(database.urls.TEST_DATABASE_URL), database.urls.TEST_DATABASE_OWNER_URL);
  await expect(refused).rejects.toThrow(sentence);
  await expect(refused).rejects.toMatchObject({ name: 'Problem' });
});

it('asks for the address of the owner', async () => {
  await expect(use(database.urls.TEST_DATABASE_URL)).rejects.toThrow(/^DATABASE_URL is given without DATABASE_OWNER_URL/);
});
