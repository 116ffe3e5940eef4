import type { Scope } from '@sluitend/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { COUNTED_TO, countModel, type CountModel } from '../platform/graphql/count.model.ts';
import { pageOf, parameters, placeColumns, stretchSql, type Page, type Placed } from '../platform/graphql/keyset.ts';
import { askedOf, stretchOf } from '../platform/graphql/moment.inputs.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { type ProcessingArgs, type ProcessingCountArgs, type ProcessingsArgs } from './processing.inputs.ts';
import { type ProcessingModel, type ProcessingRowModel } from './processing.model.ts';
import { parseProcessingNumber } from './processing-number.ts';
import { processingModel, rowModel, type ProcessingRow } from './processing-row.ts';
import { COLUMNS, conditions, processingsOn, SORTS, TIE } from './processing-select.ts';

/** The processings of an organisation as they stood on a day: plain rows of the projection, one statement each. */
@Injectable()
export class ProcessingRepository {
  constructor(private readonly database: Database) {}

  async page(scope: Scope, actor: Actor, args: ProcessingsArgs): Promise<Page<ProcessingRowModel>> {
    const given = parameters(actor.organisationId);
    const keys = { by: SORTS[args.sort ?? 'number'], tie: TIE };
    const stretch = stretchOf(args, args.descending ?? false);
    const { where, tail } = stretchSql(stretch, keys, given);
    const sql = `select ${COLUMNS}, ${placeColumns(keys)} from ${processingsOn(askedOf(args), '$1', given)} where ${conditions(scope, args.filter ?? {}, given)} and ${where} ${tail}`;
    const rows = await this.database.read(actor, (query) => query<ProcessingRow & Placed>(sql, given.values));
    return pageOf(rows, stretch, (row) => rowModel(row, actor.language));
  }

  async count(scope: Scope, actor: Actor, args: ProcessingCountArgs): Promise<CountModel> {
    const given = parameters(actor.organisationId);
    const sql = `select count(*)::int as found from (select 1 from ${processingsOn(askedOf(args), '$1', given)} where ${conditions(scope, args.filter ?? {}, given)} limit ${COUNTED_TO + 1}) counted`;
    const [row] = await this.database.read(actor, (query) => query<{ found: number }>(sql, given.values));
    return countModel(row?.found ?? 0);
  }

  /** Null when there is none, and just so when it is out of reach. */
  async byNumber(scope: Scope, actor: Actor, args: ProcessingArgs): Promise<ProcessingModel | null> {
    const asked = askedOf(args);
    const given = parameters(actor.organisationId, parseProcessingNumber(args.number));
    const sql = `select ${COLUMNS} from ${processingsOn(asked, '$1', given)} where ${conditions(scope, {}, given)} and s.number = $2::int`;
    const [row] = await this.database.read(actor, (query) => query<ProcessingRow>(sql, given.values));
    return row ? processingModel(row, asked, actor.language) : null;
  }
}
