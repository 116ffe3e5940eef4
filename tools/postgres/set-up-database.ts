import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { Problem, systemCode } from '../supervisor/problem.ts';
import type { DatabaseUrls } from '../supervisor/settings.ts';

/** The passwords of the three roles that sign in. */
export interface Passwords {
  readonly postgres: string;
  readonly sluitend_owner: string;
  readonly sluitend_app: string;
}

/** The address of a database on an embedded server, for one role. */
export const addressFor = (port: number, role: string, password: string, database: string): string =>
  `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

const sql = (name: string) => fs.readFileSync(path.join(import.meta.dirname, name), 'utf8');

async function asSuperuser(port: number, password: string, database: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: addressFor(port, 'postgres', password, database) });
  try {
    await client.connect();
    await work(client);
  } catch (error) {
    if (systemCode(error) === '28P01') throw new Problem('The file postgres.password in the data folder does not fit the data beside it: put back the one that was made with it, or choose another folder with DATA_DIR.');
    throw error;
  } finally {
    await client.end();
  }
}

/** Makes the roles and the database `sluitend` as far as they are not there yet, and answers how to sign in. */
export async function setUpDatabase(port: number, passwords: Passwords): Promise<DatabaseUrls> {
  await asSuperuser(port, passwords.postgres, 'postgres', async (client) => {
    await client.query(sql('roles.sql'));
    for (const role of ['sluitend_owner', 'sluitend_app'] as const) {
      await client.query(`alter role ${role} password ${client.escapeLiteral(passwords[role])}`);
    }
    const { rowCount } = await client.query("select from pg_database where datname = 'sluitend'");
    if (!rowCount) await client.query('create database sluitend');
  });
  await asSuperuser(port, passwords.postgres, 'sluitend', async (client) => {
    await client.query(sql('database.sql'));
  });
  return urlsFor(port, passwords);
}

/** How the application and the migrations sign in on an embedded server. */
export function urlsFor(port: number, passwords: Pick<Passwords, 'sluitend_owner' | 'sluitend_app'>): DatabaseUrls {
  return {
    url: addressFor(port, 'sluitend_app', passwords.sluitend_app, 'sluitend'),
    ownerUrl: addressFor(port, 'sluitend_owner', passwords.sluitend_owner, 'sluitend'),
  };
}
