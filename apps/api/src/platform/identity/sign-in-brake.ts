import { type Query } from '../database/query.ts';
import { sha256 } from './secret.ts';

/** Failures that cost nothing; each one after doubles the wait, from one minute to fifteen. Never a lock for ever. */
const FREE_FAILURES = 5;
const LONGEST_WAIT_MINUTES = 15;
/** Failures from one address within a quarter of an hour, whatever names were tried. */
const FAILURES_PER_ADDRESS = 30;

export interface Attempt { readonly username: string; readonly address: string }
/** A sign-in that may be tried, as the row that says so; or the minutes to wait. */
export type Admission = { readonly attemptId: string } | { readonly waitMinutes: number };

interface Counted { readonly failures: number; readonly waited: number; readonly fromAddress: number; readonly addressFreeIn: number }

/**
 * Counts the attempt as a failure before the password is looked at, one name at a time: of five hundred at once
 * no more than five get as far as a password. What is older than a day no longer counts, and goes.
 */
export async function admit(query: Query, { username, address }: Attempt): Promise<Admission> {
  const [name, from] = [sha256(username), sha256(address)];
  await query("delete from platform.sign_in_attempt where at < sluitend_now() - interval '1 day'");
  await query('select pg_advisory_xact_lock(hashtextextended(encode($1::bytea, \'hex\'), 0))', [name]);
  const [counted] = await query<Counted>(`
    with failed as (
      select at from platform.sign_in_attempt where username_hash = $1 and not succeeded and at > sluitend_now() - interval '1 day'
        and at > coalesce((select max(at) from platform.sign_in_attempt where username_hash = $1 and succeeded), '-infinity')
    ), there as (
      select at from platform.sign_in_attempt where address_hash = $2 and not succeeded and at > sluitend_now() - interval '15 minutes'
    )
    select (select count(*)::int from failed) as failures,
           coalesce((select extract(epoch from sluitend_now() - max(at)) / 60 from failed), 0)::float8 as waited,
           (select count(*)::int from there) as "fromAddress",
           coalesce((select 15 - extract(epoch from sluitend_now() - min(at)) / 60 from there), 0)::float8 as "addressFreeIn"`, [name, from]);
  const { failures, waited, fromAddress, addressFreeIn } = counted ?? { failures: 0, waited: 0, fromAddress: 0, addressFreeIn: 0 };
  const wait = failures < FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES), LONGEST_WAIT_MINUTES) - waited;
  if (fromAddress >= FAILURES_PER_ADDRESS) return { waitMinutes: Math.max(1, Math.ceil(addressFreeIn)) };
  if (wait > 0) return { waitMinutes: Math.ceil(wait) };
  const [row] = await query<{ id: string }>('insert into platform.sign_in_attempt (username_hash, address_hash, at) values ($1, $2, sluitend_now()) returning id', [name, from]);
  if (!row) throw new Error('the attempt was not written');
  return { attemptId: row.id };
}

/** The password fitted: the failures before it no longer count. */
export const acquit = (query: Query, attemptId: string): Promise<unknown> => query('update platform.sign_in_attempt set succeeded = true where id = $1', [attemptId]);
