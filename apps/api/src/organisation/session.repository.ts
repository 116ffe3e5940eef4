import { ROLES, type Language } from '@sluitend/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { actorOf } from '../platform/identity/account.ts';
import { type Session } from '../platform/identity/session.ts';
import { type RecordRefModel } from '../platform/graphql/record-ref.model.ts';
import { type OrganisationModel } from './organisation.model.ts';
import { type SessionModel } from './session.model.ts';

/** A session as its owner sees it: with the organisation, its day, and the units of the account. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async view({ account, expiresAt }: Session, language: Language): Promise<SessionModel> {
    const actor = actorOf(account);
    const [row] = await this.database.read(actor, (query) => query<OrganisationModel & { units: readonly RecordRefModel[] }>(`
      select o.id, o.name, o.demonstration, sluitend_today(o.id) - date '1970-01-01' as today,
        coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'kind', 'unit', 'number', u.file_id, 'title', u.name) order by u.name, u.id) from register.unit u where u.id = any($2::uuid[])), '[]') as units
      from platform.organisation o where o.id = $1`, [actor.organisationId, actor.units]));
    if (!row) throw new Error('the organisation of the account is gone');
    const { units, ...organisation } = row;
    return { expiresAt: expiresAt.toISOString(), name: account.name, role: account.role, roleLabel: ROLES[account.role][language], preferences: account, organisation, units };
  }
}
