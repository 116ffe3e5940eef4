import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Problem, systemCode } from './problem.ts';
import type { Mode } from './settings.ts';

/** The places in a data folder. Nothing else is written there. */
export interface DataFolder {
  readonly path: string;
  /** Locked by the operating system for as long as a supervisor lives. */
  readonly lock: string;
  /** Who runs here and on which address, for people and for commands that join. */
  readonly running: string;
  readonly cluster: string;
  readonly log: string;
}

/** Opens the folder, making it when it is new. Its parents get ordinary rights: PostgreSQL may run as another user and must pass. */
export function openDataFolder(dir: string): DataFolder {
  try {
    fs.mkdirSync(dir, { recursive: true });
    fs.accessSync(dir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw new Problem(`The data folder ${dir} cannot be written by this user: start as the user who owns it, or choose another with DATA_DIR.`);
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new Problem(`The data folder ${dir} is not a folder: choose another with DATA_DIR.`);
    throw error;
  }
  const at = (name: string) => path.join(dir, name);
  return { path: dir, lock: at('lock'), running: at('running.json'), cluster: at('postgres'), log: at('postgres.log') };
}

/** Writes a whole file or nothing, so that a process killed half way leaves no half file. */
export function writeWhole(file: string, text: string, mode: number): void {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode });
  fs.renameSync(draft, file);
}

/** A password made once (192 random bits) and kept in a file only its owner reads. */
export function password(folder: DataFolder, role: string): string {
  const file = path.join(folder.path, `${role}.password`);
  if (!fs.existsSync(file)) writeWhole(file, randomBytes(24).toString('base64url'), 0o600);
  return fs.readFileSync(file, 'utf8');
}

/**
 * Remembers that production used this folder, and keeps mode test away from it: tests run PostgreSQL without fsync,
 * which may lose what production saved.
 */
export function noteUse(folder: DataFolder, mode: Mode): void {
  const mark = path.join(folder.path, 'used-by-production');
  if (mode === 'test' && fs.existsSync(mark)) throw new Problem(`Mode test does not touch ${folder.path}, because production has used it: choose another folder with DATA_DIR.`);
  if (mode === 'production' && !fs.existsSync(mark)) writeWhole(mark, '', 0o644);
}
