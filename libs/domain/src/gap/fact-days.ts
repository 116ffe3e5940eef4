import { DAWN, DUSK, type Day } from '../kernel/day.ts';
import { daysOf, type Moment } from '../kernel/moment.ts';
import { type Fields } from '../kernel/shape.ts';
import { type When } from '../kernel/when.ts';
import { KINDS, RECORDS, type Records } from './records.ts';

type Loose = Readonly<Record<string, unknown>>;
const ends = (when: When): readonly Day[] => [when.earliest, when.latest].filter((day) => day > DAWN && day < DUSK);

/** The days that the dates of one record name, those inside its lists too. */
function daysNamed(fields: Fields, record: Loose): readonly Day[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = record[name];
    if (value === null || value === undefined) return [];
    if (field.type === 'when') return ends(value as When);
    if (field.type === 'moment') return ends(daysOf(value as Moment));
    return field.type === 'list' ? (value as readonly Loose[]).flatMap((item) => daysNamed(field.item ?? {}, item)) : [];
  });
}

/** Every day on which a fact of these records begins to count, or was recorded, oldest first. */
export function factDaysOf(records: Records): readonly Day[] {
  const days = KINDS.flatMap((kind) => (records[kind] as unknown as readonly Loose[]).flatMap((r) => [r['recordedOn'] as Day, ...daysNamed(RECORDS[kind].fields, r)]));
  return [...new Set(days)].toSorted((a, b) => a - b);
}
