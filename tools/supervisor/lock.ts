import { DatabaseSync } from 'node:sqlite';
import { Problem, problemIn } from './problem.ts';

/** SQLite's code for a lock that another process holds. */
const busy = 5;

/** Locks held by this process; kept here because a forgotten lock would be collected, and so released. */
const held = new Set<DatabaseSync>();

/**
 * Takes the lock of a data folder, or answers undefined when another process holds it.
 *
 * The lock is one of the operating system on an (always empty) SQLite file, which is the one such lock Node offers.
 * It ends with its process however that ends, so there is no stale lock to recognise: not after kill -9, not after
 * a power cut, and not when the process id has since gone to another program.
 */
export function tryLock(file: string): Disposable | undefined {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: unknown }).errcode === busy) return undefined;
    throw problemIn(error) ?? new Problem(`The lock ${file} cannot be taken (${String(error)}): start as the user who owns the data folder, or choose another with DATA_DIR.`);
  }
  held.add(lock);
  return {
    [Symbol.dispose]() {
      held.delete(lock);
      lock.close();
    },
  };
}
