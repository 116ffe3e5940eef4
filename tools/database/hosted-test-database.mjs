// The way to a throw-away PostgreSQL for test runners, which transform the TypeScript they load themselves: this part
// is plain JavaScript and talks to host.ts, a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Starts the server and answers its addresses and how to stop it. In a group of its own, so that Ctrl-C does not take
 * the database from under tests that are still ending.
 * @returns {Promise<{ urls: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function hostTestDatabase() {
  const host = spawn(process.execPath, [path.join(import.meta.dirname, 'host.ts')], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const ended = once(host, 'exit');
  const lines = createInterface({ input: host.stdout });
  const [line] = await Promise.race([once(lines, 'line'), ended.then(([code]) => Promise.reject(new Error(`The test database did not start (code ${code}).`)))]);
  return {
    urls: JSON.parse(line),
    async stop() {
      host.stdin.end();
      await ended;
    },
  };
}
