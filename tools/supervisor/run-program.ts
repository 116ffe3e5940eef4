import { spawn } from 'node:child_process';

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
  /** Shows what the program says while it runs. */
  readonly show?: boolean;
}

/** Runs a program to its end. Rejects only when it could not be started or was told to stop. */
export function runProgram(command: string, args: readonly string[], { show, ...options }: ProgramOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
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
    child.once('close', (code) => resolve({ code: code ?? 1, answer, output }));
  });
}
