import pg from 'pg';
import type { Database } from './embedded-database.ts';
import { Problem, systemCode } from './problem.ts';
import type { Mode, Settings } from './settings.ts';

/** Seconds a server may take to answer before we call it unreachable. */
const patience = 5;

/** What the codes of the network and of PostgreSQL mean to the person who wrote the address. */
const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'that name is not known',
  EAI_AGAIN: 'that name cannot be looked up now',
  '28P01': 'the password is not right',
  '28000': 'this user may not sign in',
  '3D000': 'there is no such database',
};

/** A server on another machine must prove who it is before it hears a password. */
function requireProof(name: string, url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '') || url.searchParams.get('host') || '';
  const near = host === '' || host.startsWith('/') || host.startsWith('%2F') || ['localhost', '127.0.0.1', '::1'].includes(host);
  if (!near && url.searchParams.get('sslmode') !== 'verify-full') throw new Problem(`${name} reaches ${host} over the network without checking who answers: add sslmode=verify-full to it (and sslrootcert=FILE when its certificate is your own).`);
}

/** Asks the server behind an address whether its commits reach the disk; a problem when it cannot be reached. */
async function durableAt(name: string, address: string): Promise<boolean> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) throw new Problem(`${name} is not an address of a PostgreSQL database: write it as postgres://user:password@host:5432/database.`);
  requireProof(name, url);
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: patience * 1000 });
  client.on('error', () => {}); // A connection that breaks while we end it is no news.
  try {
    await client.connect();
    const { rows } = await client.query<{ setting: string }>("select setting from pg_settings where name = 'fsync'");
    return rows[0]?.setting === 'on';
  } catch (error) {
    const reason = reasons[systemCode(error) ?? ''] ?? String(error);
    throw new Problem(`The database of ${name} cannot be reached at ${url.hostname || 'the local socket'}:${url.port || 5432} (${reason}): check the address and that the server runs, or leave ${name} out to use the PostgreSQL that came along.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The database of DATABASE_URL and DATABASE_OWNER_URL. Nothing is started and nothing is stopped. */
export async function useOwnServer({ url, ownerUrl }: NonNullable<Settings['ownServer']>, mode: Mode): Promise<Database> {
  const durable = await durableAt('DATABASE_URL', url);
  if (!durable && mode !== 'test') throw new Problem(`The server of DATABASE_URL runs with fsync=off and would lose what was saved when the power fails: set fsync=on there, or use SLUITEND_MODE=test for data that may be lost.`);
  if (!ownerUrl) throw new Problem('DATABASE_URL is given without DATABASE_OWNER_URL: give the address for role sluitend_owner too, which brings the tables up to date; tools/postgres/roles.sql makes both roles.');
  await durableAt('DATABASE_OWNER_URL', ownerUrl);
  return { urls: { url, ownerUrl }, ended: new Promise(() => {}), [Symbol.asyncDispose]: async () => {} };
}
