import fs from 'node:fs';
import { type DataFolder, writeWhole } from './data-folder.ts';

/** Who runs in a data folder. Only true while the folder's lock is held. */
export interface Running {
  /** The supervisor's process. */
  readonly pid: number;
  /** What it is: `npm start`, or a command that needs the database for a moment. */
  readonly what: string;
  readonly startedAt: string;
  /** The address people type; absent when no screens are served. */
  readonly url?: string;
  /** Present from the moment the database answers and its roles and passwords stand. */
  readonly databasePort?: number;
}

/** Says in the data folder who runs there. */
export function announce(folder: DataFolder, running: Running): void {
  writeWhole(folder.running, `${JSON.stringify(running, null, 2)}\n`, 0o644);
}

/** Who last said to be running; undefined when nobody did, or when the words cannot be read. */
export function whoRuns(folder: DataFolder): Running | undefined {
  try {
    return JSON.parse(fs.readFileSync(folder.running, 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

/** Takes the announcement away. */
export function withdraw(folder: DataFolder): void {
  fs.rmSync(folder.running, { force: true });
}
