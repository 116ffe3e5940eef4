import { type ApiProgram, builtProgram, runStep, serve } from './api-program.ts';
import { build } from './build.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { type Database, startEmbedded } from './embedded-database.ts';
import { requireFreePort } from './free-port.ts';
import { tryLock } from './lock.ts';
import { useOwnServer } from './own-server.ts';
import { Problem, endWith } from './problem.ts';
import { whoRuns } from './running.ts';
import { type Settings, readSettings } from './settings.ts';
import { stopAsked, whenFired } from './stop-asked.ts';

/** The program that serves, and how it is made; a test gives its own. */
export interface Program extends Pick<ApiProgram, 'file' | 'stopWithin'> {
  readonly build: (signal: AbortSignal) => Promise<void>;
}

/** `npm start`: one PostgreSQL, one API, one address; until it is told to stop. */
export const start = (program: Program = { file: builtProgram, stopWithin: 10, build }): Promise<never> =>
  endWith(async () => {
    const stop = stopAsked();
    try {
      await run(readSettings(), program, stop);
    } catch (error) {
      if (!stop.aborted) throw error; // What breaks because we stop half way is no news.
    }
    console.log('Sluitend stopped.');
  });

/** Brings the house up in order and takes it down in reverse: API, PostgreSQL, lock. */
async function run(settings: Settings, program: Program, stop: AbortSignal): Promise<void> {
  await using database = await openDatabase(settings);
  await requireFreePort(settings.host, settings.port);
  await program.build(stop);
  const api: ApiProgram = { ...program, settings, urls: database.urls };
  await Promise.race([prepare(api, stop), database.ended]);
  await using serving = await serve(api, stop);
  console.log(`Sluitend: http://localhost:${settings.port}`);
  await Promise.race([whenFired(stop), serving.ended, database.ended]);
}

/** The server of DATABASE_URL, or else the embedded one with the lock of its data folder. */
export async function openDatabase({ ownServer, mode, dataDir, port }: Settings): Promise<Database> {
  if (ownServer) return useOwnServer(ownServer, mode);
  const folder = openDataFolder(dataDir);
  await using onFailure = new AsyncDisposableStack();
  onFailure.use(tryLock(folder.lock) ?? saysWhoRuns(folder));
  const database = onFailure.use(await startEmbedded(folder, mode, { pid: process.pid, what: 'npm start', startedAt: new Date().toISOString(), url: `http://localhost:${port}` }));
  const all = onFailure.move();
  return { ...database, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

function saysWhoRuns(folder: DataFolder): never {
  const { what = 'Another command', pid = 'unknown', url } = whoRuns(folder) ?? {};
  if (url) throw new Problem(`Sluitend already runs at ${url}: open that address, or stop it there with Ctrl-C (process ${pid}).`);
  throw new Problem(`${what} is using the data in ${folder.path}: wait until it is done, or stop it there with Ctrl-C (process ${pid}).`);
}

/** Brings the tables up to date and, in mode demonstration, loads the examples the first time. */
export async function prepare(api: ApiProgram, stop: AbortSignal): Promise<void> {
  await runStep(api, 'migrate', stop);
  if (api.settings.mode === 'demonstration') await runStep(api, 'load-demonstration', stop);
}
