import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiProgram, builtProgram, serve } from './api-program.ts';
import { build } from './build.ts';
import { requireFreePort } from './free-port.ts';
import { endWith } from './problem.ts';
import { programOf } from './program-of.ts';
import { runProgram } from './run-program.ts';
import { readSettings, root } from './settings.ts';
import { openDatabase, prepare } from './start.ts';
import { stopAsked, whenFired } from './stop-asked.ts';

/** Milliseconds without a change after which a build is taken to be whole. */
const quiet = 150;

/** Builds an application again whenever a file of it is saved. */
const rebuild = (app: string, stop: AbortSignal) =>
  runProgram(process.execPath, [programOf('vite'), 'build', '--watch', '--emptyOutDir', 'false'], { cwd: path.join(root, 'apps', app), env: process.env, signal: stop, show: true });

/** Resolves when the built program has changed and then stood still. */
async function changed(file: string): Promise<void> {
  const builtAt = () => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const before = builtAt();
  for (let now = before; ; ) {
    await sleep(quiet, undefined, { ref: false });
    const last = now;
    now = builtAt();
    if (now !== before && now === last && now !== 0) return;
  }
}

/** Serves, and serves again with each new build, until told to stop. A build that does not run waits for the next. */
async function serveEachBuild(api: ApiProgram, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const next = changed(api.file);
    try {
      await using serving = await serve(api, stop);
      console.log(`Sluitend: http://localhost:${api.settings.port} (reload the page after a change)`);
      await Promise.race([whenFired(stop), next, serving.ended]);
    } catch (error) {
      if (stop.aborted) return;
      console.error(error instanceof Error ? error.message : error);
      await Promise.race([whenFired(stop), next]);
    }
  }
}

/** `npm run dev`: like `npm start`, but API and screens are built again as you save. */
export const dev = (): Promise<never> =>
  endWith(async () => {
    const settings = readSettings();
    const stop = stopAsked();
    await using database = await openDatabase(settings);
    await requireFreePort(settings.host, settings.port);
    await build(stop);
    const api = { file: builtProgram, stopWithin: 2, settings, urls: database.urls };
    await prepare(api, stop);
    const builders = ['api', 'web'].map((app) => rebuild(app, stop));
    await Promise.race([serveEachBuild(api, stop), database.ended]);
    await Promise.all(builders);
  });
