import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestDatabaseUrls } from './test-database.ts';

/** A throw-away PostgreSQL that also goes when the process that asked for it dies. */
export interface HostedTestDatabase extends AsyncDisposable {
  readonly urls: TestDatabaseUrls;
}

/**
 * Starts the server in a process of its own (host.ts). In a group of its own too, so that Ctrl-C does not take the
 * database from under tests that are still ending.
 */
export async function hostTestDatabase(): Promise<HostedTestDatabase> {
  const host = spawn(process.execPath, [path.join(import.meta.dirname, 'host.ts')], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const ended = once(host, 'exit');
  const notStarted = ended.then(([code]): never => {
    throw new Error(`The test database did not start (code ${code}).`);
  });
  const [line] = await Promise.race([once(createInterface({ input: host.stdout }), 'line'), notStarted]);
  notStarted.catch(() => {}); // After this it is simply the end.
  return {
    urls: JSON.parse(line) as TestDatabaseUrls,
    async [Symbol.asyncDispose]() {
      host.stdin.end();
      await ended;
    },
  };
}
