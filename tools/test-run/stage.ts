import { programOf } from '../supervisor/program-of.ts';
import { runProgram } from '../supervisor/run-program.ts';
import { root } from '../supervisor/settings.ts';

/** What a stage of `npm test` found. A stage that cannot run says what it needs, and counts for nothing. */
export type StageResult =
  | { readonly passed: number; readonly failed: number; readonly skipped?: number; readonly shows?: string }
  | { readonly notRun: string };

/** One heading of `npm test`. */
export interface Stage {
  readonly heading: string;
  run(): Promise<StageResult>;
}

/** One program of npm as one test: it passes when the program ends with 0. All it said is shown when it does not. */
export const programStage = (heading: string, name: string, args: readonly string[]): Stage => ({
  heading,
  async run() {
    const { code, output } = await runProgram(process.execPath, [programOf(name), ...args], { cwd: root, env: process.env });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, shows: output };
  },
});
