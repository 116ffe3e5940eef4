import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../supervisor/free-port.ts';
import { Problem, problemIn } from '../supervisor/problem.ts';
import { type Cluster, cleanEnvironment } from './cluster.ts';
import { endOrphan, serverFile, stopServer } from './orphan.ts';

/** A running PostgreSQL on loopback. Disposing stops it. */
export interface PostgresServer extends AsyncDisposable {
  readonly port: number;
  /** Rejects when the server ends without being asked to. */
  readonly ended: Promise<never>;
}

/** Whether commits reach the disk. Said on the command line, which stands above whatever the data folder says. */
const durability = (durable: boolean) => ['fsync', 'full_page_writes', 'synchronous_commit'].flatMap((setting) => ['-c', `${setting}=${durable ? 'on' : 'off'}`]);

/** A free port can be taken between finding and using it. */
const attempts = 5;

/** Starts the server of a cluster after ending an orphan, and answers when it accepts connections. Its words go to `logFile`. */
export async function startServer(cluster: Cluster, logFile: string, durable: boolean): Promise<PostgresServer> {
  await endOrphan(cluster);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = launch(cluster, logFile, ['-D', cluster.path, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...durability(durable)]);
    const ended = new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject));
    if (await Promise.race([ready(cluster, child), ended.then(() => false)])) return supervised(cluster, logFile, port, ended);
    const words = fs.readFileSync(logFile, 'utf8');
    if (attempt === attempts || !/could not bind/.test(words)) throw problemIn(words) ?? new Problem(`PostgreSQL did not start: ${lastFault(words)}; its whole story is in ${logFile}.`);
  }
}

/** In a group of its own, so that Ctrl-C in the terminal reaches us alone and we decide the order of stopping. */
function launch(cluster: Cluster, logFile: string, args: readonly string[]): ChildProcess {
  if (fs.existsSync(logFile)) fs.renameSync(logFile, `${logFile}.previous`);
  const log = fs.openSync(logFile, 'w', 0o600);
  try {
    const [command, all] = cluster.runAs.wrap(cluster.binaries.postgres, args);
    return spawn(command, all, { ...cluster.runAs.ids, cwd: '/', env: cleanEnvironment, detached: true, stdio: ['ignore', log, log] });
  } finally {
    fs.closeSync(log);
  }
}

/** Waits for the eighth line of the server's file, where it says that it is ready. Recovery after a crash may take its time. */
async function ready(cluster: Cluster, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const said = serverFile(cluster.path);
    if (Number(said?.[0]) === child.pid && said?.[7]?.trim() === 'ready') return true;
    await sleep(10);
  }
  return false;
}

function supervised(cluster: Cluster, logFile: string, port: number, exit: Promise<number | null>): PostgresServer {
  let stopping = false;
  const ended = exit.then((code): Promise<never> => {
    if (stopping) return new Promise(() => {});
    throw new Problem(`PostgreSQL stopped by itself (${code === null ? 'killed' : `code ${code}`}): its story is in ${logFile}; start again, what was saved is kept.`);
  });
  ended.catch(() => {}); // Whoever waits for it hears it; a server that dies during stopping is no news.
  return {
    port,
    ended,
    async [Symbol.asyncDispose]() {
      stopping = true;
      await stopServer(cluster);
      await exit;
    },
  };
}

/** The last line in which the server says what is wrong. */
function lastFault(words: string): string {
  const lines = words.trim().split('\n');
  const fault = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return fault.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}
