import { DUSK, severityRank, type Scope } from '@sluitend/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { parameters } from '../platform/graphql/keyset.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { COLUMNS, conditions, gapsOn } from './gap-select.ts';
import { gapModel, type GapRow } from './gap-view.ts';
import { type WorkItemModel, type WorkModel } from './work.model.ts';

/** Rows of the first band; the rest is behind its total. */
const SHOWN_AT_MOST = 7;
const SOON_DAYS = 14;
const NOTHING: WorkModel = { now: [], nowTotal: 0, soon: [], others: [] };

/** The day by which it had to be done, as the verdict knows it; of one that is announced without, the last day before it opens. A wholly unknown date is none. */
const DUE = `nullif(coalesce((g.facts #>> '{due,latest}')::int, case when g.state = 'announced' then g.next_change - date '1970-01-01' - 1 end), ${DUSK})`;

interface WorkRow extends GapRow { readonly band: 'now' | 'soon'; readonly total: number; readonly on: number; readonly due: number | null }
const itemOf = (row: WorkRow, { language }: Actor): WorkItemModel => ({ due: row.due, gap: gapModel(row, language), late: row.due !== null && row.due < row.on });

/** What asks something of the reader: in the whole organisation for whoever answers for it, else in the reader's units. */
@Injectable()
export class WorkRepository {
  constructor(private readonly database: Database) {}

  /**
   * Now: open gaps of high and critical, worst first and of those the oldest. Soon: what is due within two weeks. Of
   * others nothing: as long as nobody can hand anything over, the reader waits for no one. Who may read no gaps has no work.
   */
  async of(scope: Scope, actor: Actor, day: number | null): Promise<WorkModel> {
    if (scope.reach === null) return NOTHING;
    const given = parameters(actor.organisationId, severityRank('high'), SHOWN_AT_MOST, SOON_DAYS);
    const from = gapsOn({ day, mode: 'hindsight' }, '$1', given);
    const within = conditions(scope, {}, given);
    const select = (band: WorkRow['band'], where: string, order: string) =>
      `(select '${band}' as band, count(*) over ()::int as total, asked.on - date '1970-01-01' as on, ${DUE} as due, ${COLUMNS} from ${from} where ${within} and ${where} order by ${order} limit $3)`;
    const rows = await this.database.read(actor, (query) => query<WorkRow>(`
      ${select('now', "g.state = 'open' and g.severity >= $2", 'g.severity desc, g.since nulls last, g.id')} union all
      ${select('soon', `g.state = 'announced' and ${DUE} - (asked.on - date '1970-01-01') between 0 and $4::int`, `${DUE}, g.severity desc, g.id`)}`, given.values));
    const band = (name: WorkRow['band']) => rows.filter((row) => row.band === name);
    return { now: band('now').map((row) => itemOf(row, actor)), nowTotal: band('now')[0]?.total ?? 0, soon: band('soon').map((row) => itemOf(row, actor)), others: [] };
  }
}
