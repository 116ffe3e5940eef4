import { severityRank, type Scope } from '@sluitend/domain';
import { unitsBelow, withinScope } from '../organisation/within-scope.ts';
import { parseProcessingNumber } from '../processing/processing-number.ts';
import { type Parameters, type SortKeys } from '../platform/graphql/keyset.ts';
import { daySql, type Asked } from '../platform/graphql/moment.inputs.ts';
import { type GapFilter, type GapSort } from './gap.inputs.ts';

export const COLUMNS = `g.id::text, g.rule, g.phase, g.severity, g.state, g.subject_id as "subjectId", g.subject_kind as "subjectKind", g.subject_number as "subjectNumber", g.subject_title as "subjectTitle",
  g.processing_id as "processingId", g.processing_number as "processingNumber", g.processing_name as "processingName", g.unit_id as "unitId", g.unit_name as "unitName",
  g.since - date '1970-01-01' as since, g.next_change - date '1970-01-01' as "nextChange", g.facts, g.cites, g.owner,
  (select jsonb_build_object('id', p.id::text, 'rule', p.rule, 'subject', coalesce(p.subject_number, p.subject_title), 'kind', p.subject_kind) from projection.gap p
    where g.suppressed and p.organisation_id = g.organisation_id and p.mode = g.mode and p.key = g.parent_key and p.processing_id is not distinct from g.processing_id and p.period @> asked.on limit 1) as parent`;

/** What is mended or set aside comes after everything that is not; what no day is known of counts as oldest. */
export const SORTS: Readonly<Record<GapSort, SortKeys['by']>> = {
  severity: { sql: "g.severity - case when g.state in ('open', 'unknown', 'announced') then 0 else 10 end", type: 'int' },
  since: { sql: "coalesce(g.since, '-infinity'::date)", type: 'date' },
};
export const TIE: SortKeys['tie'] = { sql: 'g.id', type: 'bigint' };

/** The gaps that stood on the day. */
export const gapsOn = ({ day, mode }: Asked, organisation: string, { add }: Parameters): string =>
  `(select ${daySql(add(day), organisation)} as on) asked join projection.gap g on g.organisation_id = ${organisation} and g.mode = ${add(mode)} and g.period @> asked.on`;

/** A gap lies where it was found, and where the processing lies that it is about. */
const liesWithin = (within: (unit: string) => string): string => {
  const own = within('g.unit_id');
  return own === 'true' ? own : `(${own} or exists (select from register.processing p where p.id = g.processing_id and ${within('p.unit')}))`;
};

export function conditions(scope: Scope, filter: GapFilter, { add }: Parameters): string {
  const all = [liesWithin((unit) => withinScope(scope, unit, add))];
  if (!filter.suppressed) all.push('not g.suppressed');
  if (filter.owner) all.push(`g.owner = ${add(filter.owner)}`);
  if (filter.processing) all.push(`g.processing_number = ${add(parseProcessingNumber(filter.processing))}`);
  if (filter.rules?.length) all.push(`g.rule = any(${add(filter.rules)}::text[])`);
  if (filter.severities?.length) all.push(`g.severity = any(${add(filter.severities.map(severityRank))}::int[])`);
  if (filter.states?.length) all.push(`g.state = any(${add(filter.states)}::text[])`);
  if (typeof filter.sinceFrom === 'number') all.push(`g.since >= date '1970-01-01' + ${add(filter.sinceFrom)}::int`);
  if (typeof filter.sinceTo === 'number') all.push(`g.since <= date '1970-01-01' + ${add(filter.sinceTo)}::int`);
  if (filter.unit) { const { unit } = filter; all.push(liesWithin((column) => `${column} in (${unitsBelow(add([unit]))})`)); }
  return all.join(' and ');
}
