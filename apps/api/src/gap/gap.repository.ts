import type { Scope } from '@sluitend/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { COUNTED_TO, countModel, type CountModel } from '../platform/graphql/count.model.ts';
import { pageOf, parameters, placeColumns, stretchSql, type Page, type Placed } from '../platform/graphql/keyset.ts';
import { askedOf, stretchOf, type Asked } from '../platform/graphql/moment.inputs.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { type GapCountArgs, type GapsArgs } from './gap.inputs.ts';
import { type GapGroupModel, type GapModel } from './gap.model.ts';
import { COLUMNS, conditions, gapsOn, SORTS, TIE } from './gap-select.ts';
import { gapModel, knownRule, severityAt, type GapRow } from './gap-view.ts';
import { ruleBeside } from './rule-view.ts';

/** The gaps of an organisation as they stood on a day: plain rows of the projection, one statement each. */
@Injectable()
export class GapRepository {
  constructor(private readonly database: Database) {}

  async page(scope: Scope, actor: Actor, args: GapsArgs): Promise<Page<GapModel>> {
    const given = parameters(actor.organisationId);
    const keys = { by: SORTS[args.sort ?? 'severity'], tie: TIE };
    const stretch = stretchOf(args, args.descending ?? true);
    const { where, tail } = stretchSql(stretch, keys, given);
    const sql = `select ${COLUMNS}, ${placeColumns(keys)} from ${gapsOn(askedOf(args), '$1', given)} where ${conditions(scope, args.filter ?? {}, given)} and ${where} ${tail}`;
    const rows = await this.database.read(actor, (query) => query<GapRow & Placed>(sql, given.values));
    return pageOf(rows, stretch, (row) => gapModel(row, actor.language));
  }

  async count(scope: Scope, actor: Actor, args: GapCountArgs): Promise<CountModel> {
    const given = parameters(actor.organisationId);
    const sql = `select count(*)::int as found from (select 1 from ${gapsOn(askedOf(args), '$1', given)} where ${conditions(scope, args.filter ?? {}, given)} limit ${COUNTED_TO + 1}) counted`;
    const [row] = await this.database.read(actor, (query) => query<{ found: number }>(sql, given.values));
    return countModel(row?.found ?? 0);
  }

  /** By rule, the worst and most numerous first. */
  async groups(scope: Scope, actor: Actor, args: GapCountArgs): Promise<readonly GapGroupModel[]> {
    const given = parameters(actor.organisationId);
    const sql = `select g.rule, count(*)::int as count, max(g.severity) as worst from ${gapsOn(askedOf(args), '$1', given)} where ${conditions(scope, args.filter ?? {}, given)} group by g.rule order by max(${SORTS.severity.sql}) desc, count desc, g.rule`;
    const rows = await this.database.read(actor, (query) => query<{ rule: string; count: number; worst: number }>(sql, given.values));
    return rows.map(({ rule, count, worst }) => ({ rule: ruleBeside(knownRule(rule), actor.language), count, worst: severityAt(worst) }));
  }

  /** All gaps of one processing, suppressed ones included: worst first, and of those the oldest. */
  async ofProcessing(scope: Scope, actor: Actor, processingId: string, asked: Asked): Promise<readonly GapModel[]> {
    const given = parameters(actor.organisationId, processingId);
    const sql = `select ${COLUMNS} from ${gapsOn(asked, '$1', given)} where ${conditions(scope, { suppressed: true }, given)} and g.processing_id = $2 order by g.severity desc, g.since nulls last, g.id`;
    const rows = await this.database.read(actor, (query) => query<GapRow>(sql, given.values));
    return rows.map((row) => gapModel(row, actor.language));
  }
}
