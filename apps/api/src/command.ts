import type { DataSource } from 'typeorm';
import { casesDirFrom, modeFrom, ownerUrlFrom } from './platform/config/env.ts';
import { StartProblem } from './platform/config/start-problem.ts';

const commands: Readonly<Record<string, () => Promise<void>>> = {
  async serve() {
    const { serve } = await import('./main.ts');
    await serve();
  },
  async migrate() {
    const { migrate } = await import('./platform/database/migrate.ts');
    await asOwner(migrate);
  },
  async 'load-demonstration'() {
    if (modeFrom() === 'production') throw new StartProblem('Examples are never loaded in production: use SLUITEND_MODE=demonstration with a database of its own.');
    const { loadDemonstration } = await import('./load/load-demonstration.ts');
    await asOwner((owner) => loadDemonstration(owner, casesDirFrom()));
  },
  async 'print-schema'() {
    const { schemaText } = await import('./print-schema.ts');
    process.stdout.write(`${await schemaText()}\n`);
  },
};

/** Does something as the owner of the database, and lets go of it whatever happens. */
async function asOwner(work: (owner: DataSource) => Promise<void>): Promise<void> {
  const { ownerDataSource } = await import('./platform/database/data-source.ts');
  const owner = ownerDataSource(ownerUrlFrom());
  try {
    await owner.initialize().catch((error: Error) => {
      throw new StartProblem(`The database of DATABASE_OWNER_URL cannot be used (${error.message || 'it does not answer'}): check the address and that the server runs.`);
    });
    await work(owner);
  } finally {
    if (owner.isInitialized) await owner.destroy();
  }
}

try {
  const command = commands[process.argv[2] ?? ''];
  if (!command) throw new StartProblem(`Say what to do: ${Object.keys(commands).join(', ')}.`);
  await command();
  process.exit(0);
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : `Sluitend ended on a defect: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(error instanceof StartProblem ? error.exitCode : 1);
}
