import { setTimeout as sleep } from 'node:timers/promises';
import { urlsFor } from '../postgres/set-up-database.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { passwordsIn, startEmbedded } from './embedded-database.ts';
import { tryLock } from './lock.ts';
import { useOwnServer } from './own-server.ts';
import { Problem } from './problem.ts';
import { whoRuns } from './running.ts';
import { type DatabaseUrls, type Mode, type Settings, readSettings } from './settings.ts';
import { stopAsked, whenFired } from './stop-asked.ts';

/** Seconds a command waits for another that starts, or that has the database for itself. */
const patience = 60;

type Work<T> = (urls: DatabaseUrls) => Promise<T>;

/**
 * Does some work with the database of these settings: that of DATABASE_URL, else that of the Sluitend which runs in
 * the data folder, else one started for the duration. `what` names the command to whoever comes second.
 */
export async function withDatabase<T>(what: string, work: Work<T>, settings: Settings = readSettings()): Promise<T> {
  if (settings.ownServer) return work((await useOwnServer(settings.ownServer, settings.mode)).urls);
  const folder = openDataFolder(settings.dataDir);
  for (const until = Date.now() + patience * 1000; Date.now() < until; await sleep(100)) {
    using lock = tryLock(folder.lock);
    if (lock) return await withOwn(folder, settings.mode, what, work);
    const running = whoRuns(folder);
    // Another short command stops its database when it is done, so only one that serves screens is joined.
    if (running?.url && running.databasePort) return await work(urlsFor(running.databasePort, passwordsIn(folder)));
  }
  const other = whoRuns(folder);
  throw new Problem(`${other?.what ?? 'Another command'} (process ${other?.pid ?? 'unknown'}) keeps the data in ${folder.path} busy for ${patience} seconds: wait for it or stop it, and try again.`);
}

async function withOwn<T>(folder: DataFolder, mode: Mode, what: string, work: Work<T>): Promise<T> {
  const stop = stopAsked();
  await using database = await startEmbedded(folder, mode, { pid: process.pid, what, startedAt: new Date().toISOString() });
  const stopped = whenFired(stop).then((): never => {
    throw new Problem(`${what} was stopped before it was done.`);
  });
  return await Promise.race([work(database.urls), database.ended, stopped]);
}
