import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { addressFor } from '../../../tools/postgres/set-up-database.ts';
import { setting } from './setting.ts';

/** The database of the house is out of reach until this is disposed: nobody may connect, and who was connected is cut off. */
export async function databaseAway(): Promise<AsyncDisposable> {
  const read = (name: string) => fs.readFileSync(path.join(setting('HOUSE_DATA'), name), 'utf8');
  const { databasePort } = JSON.parse(read('running.json')) as { databasePort: number };
  const client = new pg.Client({ connectionString: addressFor(databasePort, 'postgres', read('postgres.password'), 'postgres') });
  await client.connect();
  await client.query('alter database sluitend allow_connections false');
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'sluitend'");
  return {
    async [Symbol.asyncDispose]() {
      await client.query('alter database sluitend allow_connections true');
      await client.end();
    },
  };
}
