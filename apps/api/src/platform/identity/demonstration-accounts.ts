import { ROLES, ROLE_CODES, type Role } from '@sluitend/domain';
import { type Query } from '../database/query.ts';
import { hashPassword } from './password.ts';

/** What everyone may know: production refuses to start beside it. */
export const DEMONSTRATION_PASSWORD = 'demonstratie';

interface Places { readonly unit: string | null; readonly top: string | null }

/** The unit of the first processing, and the one at the top of it. */
async function placesOf(query: Query, organisationId: string): Promise<Places> {
  const [found] = await query<Places>(`
    with recursive first as (select unit from register.processing where organisation_id = $1 and unit is not null order by number limit 1),
    up as (
      select u.id, u.parent, 0 as height from register.unit u join first on u.id = first.unit
      union select u.id, u.parent, up.height + 1 from register.unit u join up on u.id = up.parent
    ) select (select unit from first) as unit, (select id from up order by height desc limit 1) as top`, [organisationId]);
  return found ?? { unit: null, top: null };
}

const unitsOf = (role: Role, { unit, top }: Places): readonly string[] => {
  const place = role === 'director' ? top : role === 'owner' || role === 'checker' ? unit : null;
  return place === null ? [] : [place];
};

/**
 * One account per role in a marked organisation: `fg.uwv`. A director gets the top of the tree the first processing
 * lies in, owner and checker that processing's own unit. Run again, it leaves what is there.
 */
export async function createDemonstrationAccounts(query: Query, organisationId: string, slug: string): Promise<void> {
  const places = await placesOf(query, organisationId);
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD); // once: nobody gains by a salt for a password that is told
  for (const role of ROLE_CODES) {
    await query(`insert into platform.account (organisation_id, username, password_hash, role, unit_ids, name, demonstration) values ($1, $2, $3, $4, $5, $6, true) on conflict (username) do nothing`,
      [organisationId, `${role}.${slug}`, passwordHash, role, unitsOf(role, places), ROLES[role].nl]);
  }
}
