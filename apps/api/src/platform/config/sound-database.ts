import { type DataSource } from 'typeorm';
import { isDatabaseLost } from '../http/lost-database.ts';
import { type InstallationMode } from './env.ts';
import { StartProblem } from './start-problem.ts';

interface Found { readonly migrated: boolean; readonly mighty: boolean; readonly durable: boolean }
interface Examples { readonly accounts: boolean; readonly clock: boolean }

async function open(source: DataSource): Promise<void> {
  try {
    await source.initialize();
  } catch (error) {
    const { host } = new URL((source.options as { url: string }).url);
    const why = isDatabaseLost(error) ? 'it does not answer' : (error as Error).message;
    throw new StartProblem(`The database at ${host || 'the local socket'} of DATABASE_URL cannot be used (${why}): check the address and that the server runs.`);
  }
}

/** Opens the database and makes sure that it may hold what people entrust to it; every fault is one sentence with its remedy. */
export async function requireSoundDatabase(source: DataSource, mode: InstallationMode): Promise<void> {
  await open(source);
  const [found] = await source.query<Found[]>(`
    select to_regclass('platform.account') is not null as migrated,
      exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole)) as mighty,
      current_setting('fsync')::bool and current_setting('full_page_writes')::bool as durable`);
  if (found?.mighty) throw new StartProblem('The user of DATABASE_URL may do everything in the database: give the address for role sluitend_app, and DATABASE_OWNER_URL for the owner.');
  if (!found?.migrated) throw new StartProblem('The database has no tables of Sluitend yet: run command migrate first.');
  if (!found.durable && mode !== 'test') throw new StartProblem('The database runs with fsync or full_page_writes off and would lose what was saved when the power fails: set both on.');
  if (mode === 'production') await refuseExamples(source);
}

/** Production holds no accounts everyone can sign in with, and runs on the real time. */
export async function refuseExamples(source: DataSource): Promise<void> {
  const [examples] = await source.query<Examples[]>(`
    select exists (select from platform.account where demonstration and disabled_at is null) as accounts, exists (select from platform.clock_offset where moved <> interval '0') as clock`);
  if (examples?.accounts) throw new StartProblem('This database holds demonstration accounts, whose password everyone knows: start with SLUITEND_MODE=demonstration, or use an empty database for production.');
  if (examples?.clock) throw new StartProblem('The clock of this database was moved: production runs on the real time, so remove the rows of platform.clock_offset or use another database.');
}
