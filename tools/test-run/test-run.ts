import fs from 'node:fs';
import path from 'node:path';
import { hostTestDatabase } from '../database/hosted-test-database.ts';
import { lawStages } from '../laws/laws.ts';
import { root } from '../supervisor/settings.ts';
import { jestStage } from './jest-stage.ts';
import { schemaStage } from './schema-stage.ts';
import { type Stage, type StageResult, programStage, scriptStage, stopping } from './stage.ts';

const quiet = ['--output-style=static'];

/** Projects whose tests need nothing but themselves, in the order in which a fault in one explains a fault in the next. */
const alone = ['libs/domain', 'libs/audit-log', 'libs/case-file', 'libs/contract', 'libs/figures', 'apps/web', 'tools'];

const hasTests = (project: string) => fs.existsSync(path.join(root, project, 'jest.config.mjs'));

/** Tests that need PostgreSQL: one throw-away server for this project's run. */
const withTestDatabase = (project: string): Stage => ({
  heading: `Tests of ${project}`,
  async run() {
    await using database = await hostTestDatabase();
    return await jestStage(project, { env: { ...database.urls } }).run();
  },
});

/** The journeys open the house that was built, one for all of them: one file at a time, for who cuts its database meets no one else. */
const journeys = jestStage('apps/journeys', { workers: 1 });

/** The build, and what is worth running only after it went well: an older build would be judged in its place. */
function buildAnd(stages: readonly Stage[]): Stage[] {
  let built = false;
  const build = programStage('Build', 'nx', ['run-many', '-t', 'build', ...quiet]);
  const noting = async () => {
    const result = await build.run();
    built = 'failed' in result && result.failed === 0;
    return result;
  };
  const onceBuilt = ({ heading, run }: Stage): Stage => ({ heading, run: async () => (built ? run() : { notRun: 'needs the build' }) });
  return [{ ...build, run: noting }, ...stages.map(onceBuilt)];
}

/** Everything `npm test` checks, in order. */
const stages = (): Stage[] => [
  programStage('Lint', 'eslint', ['.', '--max-warnings', '0']),
  programStage('Types', 'nx', ['run-many', '-t', 'typecheck', ...quiet]),
  ...lawStages,
  ...alone.filter(hasTests).map((project) => jestStage(project)),
  ...['apps/api'].filter(hasTests).map(withTestDatabase),
  ...buildAnd([schemaStage, scriptStage('Size of the first load', 'tools/size.mjs'), journeys]),
];

/** Runs the stages one after the other, whatever each finds, and adds up. Told to stop, it ends after the stage it is in. */
export async function runStages(all: readonly Stage[]): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  for (const { heading, run } of all) {
    if (stopping().aborted) break;
    const began = performance.now();
    process.stdout.write(`${heading}: `);
    const result = await run().catch((error: unknown): StageResult => ({ passed: 0, failed: 1, shows: error instanceof Error ? error.stack : String(error) }));
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    if ('notRun' in result) {
      console.log(`not run: ${result.notRun}`);
      continue;
    }
    total.passed += result.passed;
    total.failed += result.failed;
    const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
    console.log(`${result.passed} passed, ${result.failed} failed${skipped} (${seconds})`);
    if (result.shows) console.log(`${result.shows.trim()}\n`);
  }
  return total;
}

/** `npm test`: ends with one line of figures, and with 1 when anything failed or nothing ran. */
export async function testRun(): Promise<never> {
  const { passed, failed } = await runStages(stages());
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
