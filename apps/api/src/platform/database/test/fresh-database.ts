import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { appDataSource, ownerDataSource } from '../data-source.ts';
import { migrate } from '../migrate.ts';

const TEMPLATE = 'sluitend_template';
const at = (url: string, database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).toString();
const address = (name: 'TEST_DATABASE_URL' | 'TEST_DATABASE_OWNER_URL' | 'TEST_DATABASE_SUPERUSER_URL'): string => {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is missing: the tests of the API run through tools/database/jest-global-setup.mjs`);
  return url;
};

/** A migrated database that no other test sees, its two connections, and the end of both. */
export interface FreshDatabase { readonly url: string; readonly ownerUrl: string; readonly app: DataSource; readonly owner: DataSource; drop(): Promise<void> }

/** Makes the migrated template once per run; whoever comes second waits for the first. */
async function makeTemplate(superuser: DataSource): Promise<void> {
  const lock = superuser.createQueryRunner();
  await lock.query('select pg_advisory_lock(4217)');
  try {
    const [known] = await lock.query('select 1 from pg_database where datname = $1 and datistemplate', [TEMPLATE]) as unknown[];
    if (known) return;
    await lock.query(`drop database if exists ${TEMPLATE}`);
    await lock.query(`create database ${TEMPLATE} owner sluitend_owner`);
    const owner = await ownerDataSource(at(address('TEST_DATABASE_OWNER_URL'), TEMPLATE)).initialize();
    await owner.query('alter schema public owner to sluitend_owner').catch(() => undefined);
    await migrate(owner);
    await owner.destroy();
    await lock.query(`alter database ${TEMPLATE} is_template true`);
  } finally {
    await lock.query('select pg_advisory_unlock(4217)');
    await lock.release();
  }
}

export async function freshDatabase(): Promise<FreshDatabase> {
  const superuser = await new DataSource({ type: 'postgres', url: address('TEST_DATABASE_SUPERUSER_URL'), poolSize: 2 }).initialize();
  await makeTemplate(superuser);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await superuser.query(`create database ${name} template ${TEMPLATE} owner sluitend_owner`);
  const url = at(address('TEST_DATABASE_URL'), name);
  const ownerUrl = at(address('TEST_DATABASE_OWNER_URL'), name);
  const app = await appDataSource(url).initialize();
  const owner = await ownerDataSource(ownerUrl).initialize();
  return {
    url, ownerUrl, app, owner,
    async drop() {
      await Promise.all([app.destroy(), owner.destroy()]);
      await superuser.query(`drop database ${name} with (force)`);
      await superuser.destroy();
    },
  };
}
