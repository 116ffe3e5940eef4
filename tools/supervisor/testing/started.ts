import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A program a test started, and all it said so far. */
export interface Started {
  readonly process: ChildProcess;
  said(): string;
  /** Resolves when it has said this; rejects when it ends without. */
  saying(words: string): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts `npm start` with the stand-in for the API; `env` is added to ours. */
export function startStandIn(env: NodeJS.ProcessEnv): Started {
  const { npm_lifecycle_event: _npm, DATABASE_URL: _database, ...clean } = process.env;
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'start-stand-in.ts')], { env: { ...clean, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  const ended = once(child, 'close').then(([code, signal]: (number | string)[]) => code ?? signal ?? 'unknown');
  return {
    process: child,
    said: () => text,
    ended,
    saying: (words) =>
      new Promise((resolve, reject) => {
        const look = () => text.includes(words) && resolve();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        look();
        void ended.then((how) => reject(new Error(`ended (${how}) without saying "${words}":\n${text}`)));
      }),
  };
}

/** A new folder for a test, removed afterwards. Closed folders let nobody but their owner pass. */
export function newFolder({ closed = false } = {}): { path: string } & Disposable {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sluitend-spec-'));
  if (!closed) fs.chmodSync(folder, 0o755);
  return { path: folder, [Symbol.dispose]: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** Whether a process lives. One that ended but whose new parent has not taken note yet does not. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
