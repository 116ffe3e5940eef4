import fs from 'node:fs';
import path from 'node:path';
import { Problem, problemIn } from '../supervisor/problem.ts';
import { type Outcome, runProgram } from '../supervisor/run-program.ts';
import { type Binaries, postgresBinaries } from './binaries.ts';
import { type RunAs, runAs } from './run-as.ts';

/** A folder with the data of one PostgreSQL server, and the programs that fit it. */
export interface Cluster {
  readonly path: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
}

/** One locale and one time zone on every machine; Dutch sorting is asked for per column with a collation. */
export const cleanEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/** Runs one of the programs of PostgreSQL as the user it must run as. */
export function runPostgresProgram({ runAs: as }: Pick<Cluster, 'runAs'>, program: string, args: readonly string[]): Promise<Outcome> {
  const [command, all] = as.wrap(program, args);
  return runProgram(command, all, { ...as.ids, cwd: '/', env: cleanEnvironment });
}

/** Opens the cluster, making it when the folder is new. `durable` is false only for a server that is thrown away. */
export async function openCluster(folder: string, superuserPassword: string, durable: boolean): Promise<Cluster> {
  const binaries = postgresBinaries();
  const cluster = { path: folder, binaries, runAs: runAs(binaries.postgres, folder) };
  if (fs.existsSync(folder)) await requireSameMajor(cluster);
  else await makeCluster(cluster, superuserPassword, durable);
  return cluster;
}

/** A PostgreSQL reads only data of its own major version. */
async function requireSameMajor(cluster: Cluster): Promise<void> {
  const ours = Number(/\d+/.exec((await runPostgresProgram(cluster, cluster.binaries.postgres, ['--version'])).output)?.[0]);
  const theirs = Number(fs.readFileSync(path.join(cluster.path, 'PG_VERSION'), 'utf8'));
  if (theirs === ours) return;
  const remedy = theirs > ours
    ? 'start it with the newer Sluitend that made it'
    : 'dump it with the Sluitend that made it and load that dump here';
  throw new Problem(`The data in ${cluster.path} was made by PostgreSQL ${theirs} and this Sluitend carries PostgreSQL ${ours}: ${remedy}, or choose another folder with DATA_DIR.`);
}

/** Makes a new cluster beside its place and moves it there when it is whole, so that one broken off half way is never used. */
async function makeCluster(cluster: Cluster, superuserPassword: string, durable: boolean): Promise<void> {
  const draft = `${cluster.path}.new`;
  const passwordFile = `${draft}.password`;
  const { uid, gid } = cluster.runAs.ids;
  const hand = (file: string) => uid !== undefined && gid !== undefined && fs.chownSync(file, uid, gid);
  fs.rmSync(draft, { recursive: true, force: true });
  try {
    fs.mkdirSync(draft, { mode: 0o700 });
    hand(draft);
    fs.writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    hand(passwordFile);
    const made = await runPostgresProgram(cluster, cluster.binaries.initdb, [
      '-D', draft, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8',
      '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions', ...(durable ? [] : ['--no-sync']),
    ]);
    if (made.code !== 0) throw problemIn(made.output) ?? new Error(`initdb ended with code ${made.code}:\n${made.output}`);
    fs.renameSync(draft, cluster.path);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}
