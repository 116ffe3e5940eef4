import { type DataSource } from 'typeorm';
import { StartProblem } from '../config/start-problem.ts';
import { MIGRATIONS } from './migrations.ts';

/** How a command ends when the database is of a newer version: the supervisor passes it on. */
export const NEWER_SCHEMA = 3;

/** Brings the database to the form this build needs. Safe to run again. A database of a newer build is a problem: an older one must not touch it. */
export async function migrate(owner: DataSource): Promise<void> {
  const known = new Set(MIGRATIONS.map((m) => m.name));
  const [table] = await owner.query<{ name: string | null }[]>("select to_regclass('public.migrations')::text as name");
  if (table?.name) {
    const run = await owner.query<{ name: string }[]>('select name from public.migrations');
    const strange = run.find((m) => !known.has(m.name));
    if (strange) throw new StartProblem(`This database was made by a newer version of Sluitend (${strange.name}): start that version, or use another data folder.`, NEWER_SCHEMA);
  }
  await owner.runMigrations();
}
