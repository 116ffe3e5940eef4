import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../../tools/supervisor/free-port.ts';

/** The whole house as people get it, with its examples. Disposing stops it and removes its data. */
export interface House extends AsyncDisposable {
  readonly url: string;
  readonly dataDir: string;
}

/** Starts the house that was built, in a folder and on a port of its own. */
export async function openHouse(): Promise<House> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sluitend-journeys-'));
  fs.chmodSync(folder, 0o711); // When we are root, PostgreSQL runs as another user, who must pass here.
  const dataDir = path.join(folder, 'data');
  const url = `http://localhost:${await freePort()}`;
  const { npm_lifecycle_event: _npm, DATABASE_URL: _database, DATABASE_OWNER_URL: _owner, HOST: _host, PUBLIC_URL: _public, ...env } = process.env;
  const program = spawn(process.execPath, [path.join(import.meta.dirname, 'serve-built.ts')], {
    env: { ...env, NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: new URL(url).port, SLUITEND_MODE: 'demonstration' }, stdio: ['pipe', 'pipe', 'inherit'], detached: true,
  });
  const ended = once(program, 'exit');
  const stop = async () => {
    program.stdin.end();
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  let said = '';
  const open = new Promise<void>((resolve) => createInterface({ input: program.stdout }).on('line', (line) => {
    said += `${line}\n`;
    if (line === `Sluitend: ${url}`) resolve();
  }));
  const notOpened = ended.then(([code]): never => {
    throw new Error(`The house did not open (code ${code}):\n${said}`);
  });
  notOpened.catch(() => {}); // Once it is open this is simply the end.
  try {
    await Promise.race([open, notOpened]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, dataDir, [Symbol.asyncDispose]: stop };
}
