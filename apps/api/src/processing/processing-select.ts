import type { Scope } from '@sluitend/domain';
import { unitsBelow, withinScope } from '../organisation/within-scope.ts';
import { type Parameters, type SortKeys } from '../platform/graphql/keyset.ts';
import { daySql, type Asked } from '../platform/graphql/moment.inputs.ts';
import { severityRank } from '@sluitend/domain';
import { type ProcessingFilter, type ProcessingSort } from './processing.inputs.ts';
import { parseProcessingNumber } from './processing-number.ts';

export const COLUMNS = `s.processing_id as id, s.number, s.name, s.unit_id as "unitId", s.unit_name as "unitName", s.owner, s.director,
  platform.days(s.started_on) as "startedOn", platform.days(s.ended_on) as "endedOn", s.sensitive, s.settled, s.phases, s.gap_counts as "gapCounts", s.next_evaluation - date '1970-01-01' as "nextEvaluationOn"`;

const NEVER = "'infinity'::date";
export const SORTS: Readonly<Record<ProcessingSort, SortKeys['by']>> = {
  number: { sql: 's.number', type: 'int' },
  name: { sql: 's.name collate "nl-x-icu"', type: 'text' },
  severity: { sql: 's.worst_severity', type: 'int' },
  'next-evaluation': { sql: `coalesce(s.next_evaluation, ${NEVER})`, type: 'date' },
};
export const TIE: SortKeys['tie'] = { sql: 's.number', type: 'int' };

/**
 * Every processing that was there on the day, as it was last judged; it is settled only when that judgement covers
 * the day. One that certainly had not begun, or was not yet recorded when only that counts, was not there.
 */
export function processingsOn({ day, mode }: Asked, organisation: string, { add }: Parameters): string {
  const on = daySql(add(day), organisation);
  return `(
    select st.processing_id, st.number, st.name, st.unit_id, st.unit_name, st.owner, st.director, st.started_on, st.ended_on, st.sensitive, st.phases, st.gap_counts, st.worst_severity, st.next_evaluation,
      st.settled and st.period @> asked.on as settled, case when st.settled and st.period @> asked.on then st.worst_status else 'unknown' end as worst_status
    from (select ${on} as on) asked
    join register.processing p on p.organisation_id = ${organisation}
    join lateral (
      select * from projection.processing_status of where of.processing_id = p.id and of.mode = ${add(mode)} and lower(of.period) <= asked.on order by lower(of.period) desc limit 1
    ) st on true
    where coalesce(lower(st.started_on) <= asked.on, true) and (st.mode = 'hindsight' or (p.recorded_at at time zone 'Europe/Amsterdam')::date <= asked.on)
  ) s`;
}

/** The conditions of a filter within a scope. */
export function conditions(scope: Scope, filter: ProcessingFilter, { add }: Parameters): string {
  const all = [withinScope(scope, 's.unit_id', add)];
  if (filter.owner) all.push(`s.owner = ${add(filter.owner)}`);
  if (typeof filter.sensitive === 'boolean') all.push(`s.sensitive = ${add(filter.sensitive)}`);
  if (filter.severity) all.push(`s.worst_severity = ${add(severityRank(filter.severity))}`);
  if (filter.status) all.push(`s.worst_status = ${add(filter.status)}`);
  if (filter.unit) all.push(`s.unit_id in (${unitsBelow(add([filter.unit]))})`);
  if (filter.text) all.push(`(strpos(lower(s.name), lower(${add(filter.text.trim())})) > 0 or s.number = ${add(parseProcessingNumber(filter.text))})`);
  return all.join(' and ');
}
