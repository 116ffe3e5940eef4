import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { systemCode } from '../supervisor/problem.ts';
import { type Cluster, runPostgresProgram } from './cluster.ts';

/** The file in which a PostgreSQL server says who it is, by line; undefined when no server wrote one. */
export function serverFile(cluster: string): string[] | undefined {
  try {
    return fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/** The command line of a living process; empty when there is none. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
}

/** Whether a process id is in use, be it by a process that ended and that nobody took note of. */
function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/**
 * Ends a server that outlived its supervisor. Only called while we hold the lock of the data folder: then a server
 * that runs there has no living supervisor. When its process id now means something else, only the file goes:
 * PostgreSQL itself would take that for a living server and refuse to start.
 */
export async function endOrphan(cluster: Cluster): Promise<void> {
  const [pid, folder] = serverFile(cluster.path) ?? [];
  if (!pid || !folder) return;
  const command = commandOf(Number(pid));
  // The folder as that server knew it: the data may have been moved, or be reached by another path, since.
  if (command.includes('postgres') && command.includes(folder)) await stopServer(cluster);
  else if (isTaken(Number(pid))) fs.rmSync(path.join(cluster.path, 'postmaster.pid'), { force: true });
}

/** Stops the server of a cluster: open transactions are rolled back, what was committed is written. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const stop = (how: string) => runPostgresProgram(cluster, cluster.binaries.pgCtl, ['stop', '-D', cluster.path, '-m', how, '-w', '-t', '30']);
  const stopped = await stop('fast');
  // A server that cannot finish in 30 seconds is cut off; it recovers from its log at the next start.
  if (stopped.code !== 0 && serverFile(cluster.path)) await stop('immediate');
}
