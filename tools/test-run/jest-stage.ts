import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { programOf } from '../supervisor/program-of.ts';
import { type Stage, type StageResult, runForStage } from './stage.ts';

/** The part of Jest's own account that we count. */
export interface JestAccount {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Test files that broke before their tests could run. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly status: string; readonly message: string }[];
}

/** What Jest's account comes to: a file that could not run is one failed test, and so is a run that failed for no test. */
export function count(account: JestAccount): StageResult {
  const broken = account.numFailedTests + account.numRuntimeErrorTestSuites;
  return {
    passed: account.numPassedTests,
    failed: account.success ? broken : Math.max(broken, 1),
    skipped: account.numPendingTests + account.numTodoTests,
    shows: account.testResults.filter(({ status }) => status === 'failed').map(({ message }) => message).join('\n'),
  };
}

/** The tests of one project, each counted. `env` is what the tests get beside our own environment; `workers` is how many files run at once. */
export const jestStage = (project: string, { env = {}, workers = 2 }: { readonly env?: NodeJS.ProcessEnv; readonly workers?: number } = {}): Stage => ({
  heading: `Tests of ${project}`,
  async run() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sluitend-jest-'));
    const account = path.join(folder, 'account.json');
    try {
      const { output } = await runForStage(
        programOf('jest'),
        ['-c', path.join(project, 'jest.config.mjs'), `--maxWorkers=${workers}`, '--passWithNoTests', '--json', `--outputFile=${account}`],
        { env: { ...env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' } },
      );
      if (!fs.existsSync(account)) return { passed: 0, failed: 1, shows: output };
      return count(JSON.parse(fs.readFileSync(account, 'utf8')) as JestAccount);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
});
