import type { Day } from '@sluitend/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { type Actor } from '../platform/identity/actor.ts';

/** The clock of an organisation. */
@Injectable()
export class Clock {
  constructor(private readonly database: Database) {}

  /** The calendar day on it. */
  async today(actor: Actor): Promise<Day> {
    const [row] = await this.database.read(actor, (query) => query<{ today: Day }>("select sluitend_today($1) - date '1970-01-01' as today", [actor.organisationId]));
    if (!row) throw new Error('the database gave no day');
    return row.today;
  }
}
