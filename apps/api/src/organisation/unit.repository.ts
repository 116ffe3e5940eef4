import type { Scope } from '@sluitend/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { type UnitModel } from './unit.model.ts';

/** The division of an organisation as it stands on its own today. */
@Injectable()
export class UnitRepository {
  constructor(private readonly database: Database) {}

  inForce({ reach }: Scope, actor: Actor): Promise<readonly UnitModel[]> {
    return this.database.read(actor, (query) => query<UnitModel>(`
      select u.id, u.name, u.parent from register.unit u
      where $2::text = 'organisation' and u.organisation_id = $1 and (u.valid_to is null or upper(u.valid_to) is null or upper(u.valid_to) > sluitend_today($1))
      order by u.name collate "nl-x-icu", u.id`, [actor.organisationId, reach]));
  }
}
