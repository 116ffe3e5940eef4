import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.ts';
import { runProgram } from './run-program.ts';
import { type DatabaseUrls, type Settings, root } from './settings.ts';

/** The codes with which the API ends after it said in one sentence what is wrong; 3 is for data of a newer version. */
const saidWhy = new Set([1, 3]);

/** The problem of an API that ended before its time: its own sentence when it gave one, else ours. */
function endedEarly(step: string, code: number | null): Problem {
  if (code !== null && saidWhy.has(code)) return new Problem('', code);
  return new Problem(`Sluitend did not start: step ${step} of the API ${code === null ? 'was killed' : `ended with code ${code}`}; what it said stands above.`);
}

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
    SLUITEND_SUPERVISED: '1',
    WEB_DIR: process.env.WEB_DIR ?? path.join(root, 'dist/apps/web'),
  };
}

/** Runs a step that ends: `migrate` or `load-demonstration`. Both may be run again at any time. */
export async function runStep(api: ApiProgram, step: 'migrate' | 'load-demonstration', signal?: AbortSignal): Promise<void> {
  const { code } = await runProgram(process.execPath, ['--enable-source-maps', api.file, step], { env: environment(api, true), cwd: root, signal, show: true });
  signal?.throwIfAborted();
  if (code !== 0) throw endedEarly(step, code);
}

/** The API while it serves. Disposing stops it. */
export interface ServingApi extends AsyncDisposable {
  /** Rejects when the API ends without being asked to. */
  readonly ended: Promise<never>;
}

/**
 * Starts the API and answers when it listens, which it says with a line that begins with `ready `.
 * A supervised API ends when its standard input ends: so it never outlives us, however we die.
 */
export async function serve(api: ApiProgram, signal: AbortSignal): Promise<ServingApi> {
  const child = spawn(process.execPath, ['--enable-source-maps', api.file, 'serve'], { env: environment(api, false), cwd: root, detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {}); // It may have closed its input before we do.
  const exit = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  let listening = false;
  let stopping = false;
  const ended = exit.then((code): Promise<never> => {
    if (stopping) return new Promise(() => {});
    if (!listening) throw endedEarly('serve', code);
    throw new Problem(`Sluitend stopped: the API ended by itself (${code === null ? 'killed' : `code ${code}`}); what it said stands above.`);
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
  listening = true;
  return { ended, [Symbol.asyncDispose]: stop };
}
