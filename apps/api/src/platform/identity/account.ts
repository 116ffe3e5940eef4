import type { Language, Role } from '@sluitend/domain';
import { type Query } from '../database/query.ts';
import { type Actor } from './actor.ts';

/** How a person wants to see the screens. */
export interface Preferences {
  readonly language: Language;
  readonly theme: string;
  readonly density: string;
  readonly singleKeys: boolean;
}
export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['spacious', 'compact'] as const;

/** An account as it stands on its row; the name is an office, never a person. */
export interface Account extends Preferences {
  readonly id: string;
  readonly organisationId: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly personId: string | null;
  readonly unitIds: readonly string[];
  readonly demonstration: boolean;
}
export const ACCOUNT_COLUMNS = `a.id, a.organisation_id as "organisationId", a.username, a.name, a.role, a.person_id as "personId", a.unit_ids as "unitIds",
  a.language, a.theme, a.density, a.single_keys as "singleKeys", a.demonstration`;

export const actorOf = (account: Account): Actor => ({
  accountId: account.id, organisationId: account.organisationId, role: account.role, personId: account.personId, units: account.unitIds, language: account.language,
});

/** The account that may sign in under a name, with the hash of its password. */
export async function accountNamed(query: Query, username: string): Promise<{ readonly account: Account; readonly passwordHash: string } | null> {
  const [row] = await query<Account & { passwordHash: string }>(`select ${ACCOUNT_COLUMNS}, a.password_hash as "passwordHash" from platform.account a where a.username = $1 and a.disabled_at is null`, [username]);
  return row ? { account: row, passwordHash: row.passwordHash } : null;
}

/** Changes what is given and leaves the rest. */
export async function savePreferences(query: Query, accountId: string, change: Partial<Preferences>): Promise<Preferences> {
  const [row] = await query<Preferences>(`
    with changed as (
      update platform.account a set language = coalesce($2, language), theme = coalesce($3, theme), density = coalesce($4, density), single_keys = coalesce($5, single_keys)
      where a.id = $1 returning a.*
    ) select a.language, a.theme, a.density, a.single_keys as "singleKeys" from changed a`,
  [accountId, change.language ?? null, change.theme ?? null, change.density ?? null, change.singleKeys ?? null]);
  if (!row) throw new Error('the account is gone');
  return row;
}
