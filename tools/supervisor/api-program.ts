import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.ts';
import { runProgram } from './run-program.ts';
import { type DatabaseUrls, type Settings, root } from './settings.ts';

/** The code with which the API says that the data is of a newer version than this build; its own sentence stands above. */
export const newerData = 3;

/** Seconds the API gets to say that it listens. */
const readyWithin = 60;

/** The API as a program: `command serve | migrate | load-demonstration`. */
export interface ApiProgram {
  readonly file: string;
  /** Seconds the API gets to finish what it is doing when it must stop. */
  readonly stopWithin: number;
  readonly settings: Settings;
  readonly urls: DatabaseUrls;
}

/** The program that `nx build` makes. */
export const builtProgram = path.join(root, 'dist/apps/api/command.js');

/** What the API hears from us. Only the steps that change tables hear the owner's address. */
function environment({ settings, urls }: ApiProgram, owner: boolean): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: urls.url,
    DATABASE_OWNER_URL: owner ? urls.ownerUrl : undefined,
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    SLUITEND_MODE: settings.mode,
    WEB_DIR: process.env.WEB_DIR ?? path.join(root, 'dist/apps/web'),
  };
}

/** Runs a step that ends: `migrate` or `load-demonstration`. Both may be run again at any time. */
export async function runStep(api: ApiProgram, step: 'migrate' | 'load-demonstration', signal?: AbortSignal): Promise<void> {
  const { code } = await runProgram(process.execPath, ['--enable-source-maps', api.file, step], { env: environment(api, true), cwd: root, signal, show: true });
  if (code === newerData) throw new Problem('Start it with the newer Sluitend, or choose another folder with DATA_DIR.', newerData);
  if (code !== 0) throw new Problem(`Sluitend did not start: step ${step} of the API ended with code ${code}; its words stand above.`);
}

/** The API while it serves. Disposing stops it. */
export interface ServingApi extends AsyncDisposable {
  /** Rejects when the API ends without being asked to. */
  readonly ended: Promise<never>;
}

/**
 * Starts the API and answers when it listens, which it says with a line that begins with `ready `.
 * The API ends when its standard input ends: so it never outlives us, however we die.
 */
export async function serve(api: ApiProgram, signal: AbortSignal): Promise<ServingApi> {
  const child = spawn(process.execPath, ['--enable-source-maps', api.file, 'serve'], { env: environment(api, false), cwd: root, detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {}); // It may have closed its input before we do.
  const exit = new Promise<string>((resolve, reject) => {
    child.once('error', reject).once('exit', (code, killedBy) => resolve(killedBy ?? `code ${code}`));
  });
  let stopping = false;
  const ended = exit.then((how): Promise<never> => {
    if (stopping) return new Promise(() => {});
    throw new Problem(`Sluitend stopped: the API ended by itself (${how}); its words stand above.`);
  });
  ended.catch(() => {}); // Whoever waits for it hears it.
  const stop = async () => {
    stopping = true;
    child.stdin.end();
    child.kill('SIGTERM');
    const late = new AbortController();
    await Promise.race([exit, sleep(api.stopWithin * 1000, undefined, { signal: late.signal }).then(() => child.kill('SIGKILL')).catch(() => {})]);
    late.abort();
    await exit;
  };
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => (line.startsWith('ready ') ? resolve() : console.log(line)));
  });
  const tooLate = sleep(readyWithin * 1000, undefined, { signal, ref: false }).then((): never => {
    throw new Problem(`Sluitend did not start: the API gave no sign of life in ${readyWithin} seconds.`);
  });
  try {
    await Promise.race([ready, ended, tooLate]);
  } catch (error) {
    await stop();
    throw error;
  }
  tooLate.catch(() => {});
  return { ended, [Symbol.asyncDispose]: stop };
}
