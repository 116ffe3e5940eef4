import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openCluster } from '../postgres/cluster.ts';
import { startServer } from '../postgres/server.ts';
import { addressFor, setUpDatabase } from '../postgres/set-up-database.ts';

/** The addresses of a throw-away PostgreSQL, as environment variables. */
export interface TestDatabaseUrls {
  /** As sluitend_app. */
  readonly TEST_DATABASE_URL: string;
  /** As sluitend_owner. */
  readonly TEST_DATABASE_OWNER_URL: string;
  /** As postgres, to make a database per test. */
  readonly TEST_DATABASE_SUPERUSER_URL: string;
}

/** A PostgreSQL that nobody will miss. Disposing stops it and removes its data. */
export interface TestDatabase extends AsyncDisposable {
  readonly urls: TestDatabaseUrls;
}

/** Starts a real PostgreSQL without fsync in a new folder outside the repository. */
export async function startTestDatabase(): Promise<TestDatabase> {
  await using stack = new AsyncDisposableStack();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sluitend-test-'));
  stack.defer(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.chmodSync(folder, 0o711); // When we are root, PostgreSQL runs as another user, who must pass here.
  const passwords = { postgres: 'test', sluitend_owner: 'test', sluitend_app: 'test' };
  const cluster = await openCluster(path.join(folder, 'postgres'), passwords.postgres, false);
  const server = stack.use(await startServer(cluster, path.join(folder, 'postgres.log'), false));
  const { url, ownerUrl } = await setUpDatabase(server.port, passwords);
  const urls = { TEST_DATABASE_URL: url, TEST_DATABASE_OWNER_URL: ownerUrl, TEST_DATABASE_SUPERUSER_URL: addressFor(server.port, 'postgres', passwords.postgres, 'sluitend') };
  const all = stack.move();
  return { urls, [Symbol.asyncDispose]: () => all.disposeAsync() };
}
