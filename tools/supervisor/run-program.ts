import { type ChildProcess, spawn } from 'node:child_process';
import { systemCode } from './problem.ts';

/** How a program ended and what it said. */
export interface Outcome {
  readonly code: number;
  /** Its answer: standard output alone. */
  readonly answer: string;
  /** All it said, both streams together, for people. */
  readonly output: string;
}

/** What a program gets from us; the environment is never handed over unasked. */
export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal;
  /** The program and all it starts are one group, which is cut off together; the terminal does not reach it. */
  readonly group?: boolean;
  /** Shows what the program says while it runs. */
  readonly show?: boolean;
}

/** Runs a program to its end, also when it is told to stop; rejects only when it could not be started. */
export function runProgram(command: string, args: readonly string[], { show, group = false, signal, ...options }: ProgramOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, detached: group, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => (group ? cutOff(child) : child.kill());
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    let answer = '';
    let output = '';
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
      from.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (from === child.stdout) answer += text;
        if (show) to.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, answer, output });
    });
  });
}

/** Ends a group at once: a worker in an endless loop hears no gentler word. */
function cutOff({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error; // It was gone already.
  }
}
