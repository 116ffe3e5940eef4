/**
 * Something the person at the terminal can do something about: one sentence that says what is wrong and what to do.
 * It is shown as it stands, without a stack trace, and not at all when it is empty because a program of ours already
 * said it; `exitCode` is what the command ends with.
 */
export class Problem extends Error {
  readonly exitCode: number;

  constructor(sentence: string, exitCode = 1) {
    super(sentence);
    this.name = 'Problem';
    this.exitCode = exitCode;
  }
}

/** What the system and SQLite say of a full disk, in the C locale in which we run programs. */
const diskFullText = /no space left on device|disk is full/i;

/** The code of an error of the system, or of PostgreSQL, also when another error carries it as its cause. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : systemCode(cause);
}

/** The problem behind an error of the system or of a program, or undefined when we have no remedy to offer. */
export function problemIn(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (systemCode(error) === 'ENOSPC' || diskFullText.test(String(error))) {
    return new Problem('The disk is full: free some space, or put the data elsewhere with DATA_DIR, and start again; what was saved is kept.');
  }
  return undefined;
}

/** Runs a command and ends the process: 0 when it went well, else with its sentence, or with the whole error when it is one of ours. */
export async function endWith(command: () => Promise<void>): Promise<never> {
  try {
    await command();
    process.exit(0);
  } catch (error) {
    const problem = problemIn(error);
    if (problem?.message !== '') console.error(problem?.message ?? error);
    process.exit(problem?.exitCode ?? 1);
  }
}
