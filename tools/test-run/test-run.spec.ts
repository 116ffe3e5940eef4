import fs from 'node:fs';
import path from 'node:path';
import { newFolder } from '../supervisor/testing/started.ts';
import { type JestAccount, count } from './jest-stage.ts';
import { runForStage } from './stage.ts';
import { runStages } from './test-run.ts';

const account = (more: Partial<JestAccount>): JestAccount => ({ success: true, numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, testResults: [], ...more });

it.each<[string, Partial<JestAccount>, { passed: number; failed: number }]>([
  ['tests that pass', { numPassedTests: 3 }, { passed: 3, failed: 0 }],
  ['tests that fail', { success: false, numPassedTests: 3, numFailedTests: 2 }, { passed: 3, failed: 2 }],
  ['a file that breaks before its tests', { success: false, numPassedTests: 3, numRuntimeErrorTestSuites: 1 }, { passed: 3, failed: 1 }],
  ['a run that fails for no test', { success: false, numPassedTests: 3 }, { passed: 3, failed: 1 }],
  ['a project without tests', {}, { passed: 0, failed: 0 }],
])('counts %s', (_what, more, counted) => {
  expect(count(account(more))).toMatchObject(counted);
});

it('shows what failed and what was skipped', () => {
  const counted = count(account({ success: false, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [{ status: 'passed', message: 'fine' }, { status: 'failed', message: 'late by a day' }] }));
  expect(counted).toMatchObject({ failed: 1, skipped: 2, shows: 'late by a day' });
});

it('goes on after a stage that fails or breaks, and counts no stage that did not run', async () => {
  const total = await runStages([
    { heading: 'passes', run: async () => ({ passed: 2, failed: 0 }) },
    { heading: 'breaks', run: () => Promise.reject(new Error('as it happens')) },
    { heading: 'waits', run: async () => ({ notRun: 'needs more' }) },
    { heading: 'fails', run: async () => ({ passed: 1, failed: 4, shows: 'why' }) },
  ]);
  expect(total).toEqual({ passed: 3, failed: 5 });
});

it('cuts off a program in an endless loop, with all it started', async () => {
  using folder = newFolder();
  const file = path.join(folder.path, 'loop.mjs');
  fs.writeFileSync(file, "import { spawn } from 'node:child_process';\nif (process.argv[2]) spawn(process.execPath, [process.argv[1]], { stdio: 'inherit' });\nfor (;;);\n");
  const { code, output } = await runForStage(file, ['with a child'], { minutes: 1 / 60 });
  expect(code).not.toBe(0);
  expect(output).toMatch(/Cut off after/);
});
