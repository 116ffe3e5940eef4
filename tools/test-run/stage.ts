import path from 'node:path';
import { programOf } from '../supervisor/program-of.ts';
import { type Outcome, type ProgramOptions, runProgram } from '../supervisor/run-program.ts';
import { root } from '../supervisor/settings.ts';
import { stopAsked } from '../supervisor/stop-asked.ts';

/** What a stage of `npm test` found. A stage that cannot run says what it needs, and counts for nothing. */
export type StageResult =
  | { readonly passed: number; readonly failed: number; readonly skipped?: number; readonly shows?: string }
  | { readonly notRun: string };

/** One heading of `npm test`. */
export interface Stage {
  readonly heading: string;
  run(): Promise<StageResult>;
}

/** Minutes a program of a stage may take: a test in an endless loop must not keep the others from being heard. */
const mostMinutes = 10;

let stop: AbortSignal | undefined;
/** Fires when `npm test` itself is told to stop. */
export const stopping = (): AbortSignal => (stop ??= stopAsked());

/** Runs a program with all it starts, and cuts it off when it takes too long or when `npm test` must stop. */
export async function runForStage(file: string, args: readonly string[], { env, minutes = mostMinutes }: Pick<ProgramOptions, 'env'> & { minutes?: number } = {}): Promise<Outcome> {
  const late = AbortSignal.timeout(minutes * 60_000);
  const outcome = await runProgram(process.execPath, [file, ...args], { cwd: root, env: { ...process.env, FORCE_COLOR: '0', ...env }, group: true, signal: AbortSignal.any([late, stopping()]) });
  return late.aborted ? { ...outcome, code: 1, output: `${outcome.output}\nCut off after ${minutes} minutes.` } : outcome;
}

/** A program as one test: it passes when the program ends with 0. All it said is shown when it does not. */
const oneTest = (heading: string, fileOf: () => string, args: readonly string[]): Stage => ({
  heading,
  async run() {
    const { code, output } = await runForStage(fileOf(), args);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, shows: output };
  },
});
/** A program of npm as one test. */
export const programStage = (heading: string, name: string, args: readonly string[]): Stage => oneTest(heading, () => programOf(name), args);
/** A script of our own as one test. */
export const scriptStage = (heading: string, script: string): Stage => oneTest(heading, () => path.join(root, script), []);
