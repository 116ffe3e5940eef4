import { type DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations.ts';

/** The database was made by a newer build than this one: an older one must not touch it. */
export class NewerSchemaError extends Error {}

/** Brings the database to the form this build needs. Safe to run again. */
export async function migrate(owner: DataSource): Promise<void> {
  const known = new Set(MIGRATIONS.map((m) => m.name));
  const [table] = await owner.query<{ name: string | null }[]>("select to_regclass('public.migrations')::text as name");
  if (table?.name) {
    const run = await owner.query<{ name: string }[]>('select name from public.migrations');
    const strange = run.find((m) => !known.has(m.name));
    if (strange) throw new NewerSchemaError(`This database was made by a newer version of Sluitend (${strange.name}). Start that version, or use another data folder.`);
  }
  await owner.runMigrations();
}
