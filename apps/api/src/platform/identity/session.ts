import type { Role } from '@sluitend/domain';
import { type Query } from '../database/query.ts';
import { ACCOUNT_COLUMNS, type Account } from './account.ts';
import { newToken, sha256 } from './secret.ts';

/** Minutes without a sign of life after which a session ends; shorter for roles that see or decide most. */
const IDLE_MINUTES = 30;
const SHORT_IDLE_MINUTES = 15;
const SHORT_IDLE_ROLES: readonly Role[] = ['admin', 'fg', 'breach-desk', 'board'];
const HOURS_AT_MOST = 8;
const SESSIONS_AT_MOST = 3;
/** Seconds between two notes of a sign of life: a list page then costs no write. */
const NOTED_EVERY_SECONDS = 30;

const idleSql = `case when a.role = any($2) then interval '${SHORT_IDLE_MINUTES} minutes' else interval '${IDLE_MINUTES} minutes' end`;

/** A session that holds, with its account. */
export interface Session {
  readonly account: Account;
  /** When it ends if nothing more is asked. */
  readonly expiresAt: Date;
}

/** Begins a session and gives its token, which is kept nowhere; the oldest of too many end, and those that are over go. */
export async function beginSession(query: Query, account: Account): Promise<string> {
  const token = newToken();
  await query('delete from platform.session where expires_at < sluitend_now()');
  await query(`insert into platform.session (token_hash, account_id, created_at, last_seen_at, expires_at)
    values ($1, $2, sluitend_now(), sluitend_now(), sluitend_now() + interval '${HOURS_AT_MOST} hours')`, [sha256(token), account.id]);
  await query(`delete from platform.session where account_id = $1 and token_hash not in (
    select token_hash from platform.session where account_id = $1 order by created_at desc, (token_hash = $2) desc limit ${SESSIONS_AT_MOST})`, [account.id, sha256(token)]);
  return token;
}

/** The session behind a token, if it still holds: not ended, not idle for too long, its account not closed. */
export async function sessionOf(query: Query, token: string): Promise<Session | null> {
  const [row] = await query<Account & { expiresAt: Date; stale: boolean }>(`
    select ${ACCOUNT_COLUMNS}, least(s.expires_at, sluitend_now() + ${idleSql}) as "expiresAt",
           s.last_seen_at < sluitend_now() - interval '${NOTED_EVERY_SECONDS} seconds' as stale
    from platform.session s join platform.account a on a.id = s.account_id
    where s.token_hash = $1 and a.disabled_at is null and s.expires_at > sluitend_now() and s.last_seen_at > sluitend_now() - (${idleSql})`, [sha256(token), SHORT_IDLE_ROLES]);
  if (!row) return null;
  if (row.stale) await query('update platform.session set last_seen_at = sluitend_now() where token_hash = $1', [sha256(token)]);
  return { account: row, expiresAt: row.expiresAt };
}

export const endSession = (query: Query, token: string): Promise<unknown> => query('delete from platform.session where token_hash = $1', [sha256(token)]);
