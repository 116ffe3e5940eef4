import { openCluster } from '../postgres/cluster.ts';
import { startServer } from '../postgres/server.ts';
import { setUpDatabase } from '../postgres/set-up-database.ts';
import { type DataFolder, noteUse, password } from './data-folder.ts';
import { type Running, announce, withdraw } from './running.ts';
import type { DatabaseUrls, Mode } from './settings.ts';

/** A database that answers, with its roles. Disposing stops what we started ourselves. */
export interface Database extends AsyncDisposable {
  readonly urls: DatabaseUrls;
  /** Rejects when the database ends without being asked to; never resolves. */
  readonly ended: Promise<never>;
}

/** The passwords kept in a data folder, made when it is new. */
export const passwordsIn = (folder: DataFolder) => ({
  postgres: password(folder, 'postgres'),
  sluitend_owner: password(folder, 'sluitend_owner'),
  sluitend_app: password(folder, 'sluitend_app'),
});

/**
 * Starts the PostgreSQL of a data folder, whose lock we hold, and says there who runs it. Only mode test does
 * without fsync.
 */
export async function startEmbedded(folder: DataFolder, mode: Mode, who: Running): Promise<Database> {
  announce(folder, who);
  await using onFailure = new AsyncDisposableStack();
  onFailure.defer(() => withdraw(folder));
  noteUse(folder, mode);
  const durable = mode !== 'test';
  const passwords = passwordsIn(folder);
  const cluster = await openCluster(folder.cluster, passwords.postgres, durable);
  const server = onFailure.use(await startServer(cluster, folder.log, durable));
  const urls = await setUpDatabase(server.port, passwords);
  announce(folder, { ...who, databasePort: server.port });
  const all = onFailure.move();
  return { urls, ended: server.ended, [Symbol.asyncDispose]: () => all.disposeAsync() };
}
