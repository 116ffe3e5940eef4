import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../supervisor/problem.ts';

/** How the programs of PostgreSQL are started by this user on this machine. */
export interface RunAs {
  /** The command line that runs a program. */
  wrap(program: string, args: readonly string[]): [string, string[]];
  /** The user the program runs as; empty for ourselves. */
  readonly ids: { uid?: number; gid?: number };
}

const asOurselves: RunAs = { wrap: (program, args) => [program, [...args]], ids: {} };

interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The users of this machine, as far as its own list tells. */
function users(): User[] {
  const lines = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  return lines.map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

const succeeds = (command: string, args: readonly string[], ids: RunAs['ids'] = {}) =>
  spawnSync(command, args, { ...ids, stdio: 'ignore', cwd: '/' }).status === 0;

/**
 * PostgreSQL refuses to run as root. So when we are root it runs
 * - as the owner of the data, or else as `postgres` or `nobody`, when that user can reach the programs and the data;
 * - else, in a checkout below a closed folder such as root's home, in a user namespace that shows root as that user:
 *   there the files stay root's.
 */
export function runAs(postgres: string, cluster: string): RunAs {
  if (process.getuid?.() !== 0) return asOurselves;
  const owner = fs.existsSync(cluster) ? fs.statSync(cluster).uid : undefined;
  const known = users();
  const user = owner ? known.find(({ uid }) => uid === owner) : ['postgres', 'nobody'].map((name) => known.find((one) => one.name === name)).find(Boolean);
  if (!user) throw new Problem('PostgreSQL does not run as root and this machine has no user "postgres" or "nobody" to run it as: start Sluitend as an ordinary user.');
  const ids = { uid: user.uid, gid: user.gid };
  if (owner !== 0 && succeeds(postgres, ['--version'], ids) && succeeds('test', ['-x', path.dirname(cluster)], ids)) return { ...asOurselves, ids };
  const namespace = ['--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`, '--'];
  if (!owner && succeeds('unshare', [...namespace, postgres, '--version'])) return { wrap: (program, args) => ['unshare', [...namespace, program, ...args]], ids: {} };
  throw new Problem(`PostgreSQL does not run as root, user "${user.name}" cannot reach ${path.dirname(cluster)} or the programs in this checkout, and this machine allows no user namespaces: start as an ordinary user, or put the checkout and DATA_DIR where others may enter, for example below /srv.`);
}
