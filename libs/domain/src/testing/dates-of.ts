import { KINDS, RECORDS, type Kind, type Records } from '../gap/records.ts';
import { type Moment } from '../kernel/moment.ts';
import { type Fields } from '../kernel/shape.ts';
import { type When } from '../kernel/when.ts';

/** One date in one record: which kind, which record, which field (`measure.dueMoves.on`), and what it says. */
export interface DateSlot { readonly kind: Kind; readonly record: string; readonly path: string; readonly type: 'when' | 'moment'; readonly date: When | Moment }

type Item = Readonly<Record<string, unknown>>;
function changed(fields: Fields, item: Item, path: string, change: (path: string, type: 'when' | 'moment', date: When | Moment, at: string) => unknown, at: string): Item {
  return { ...item, ...Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => {
    const value = item[name];
    const here = `${path}.${name}`;
    if (field.type === 'list') return [[name, (value as readonly Item[]).map((part, i) => changed(field.item ?? {}, part, here, change, `${at}.${name}.${i}`))]];
    return (field.type === 'when' || field.type === 'moment') && value ? [[name, change(here, field.type, value as When, `${at}.${name}`)]] : [];
  })) };
}

/** The same records with each of their dates looked at, and kept or replaced. `at` names one date among all. */
export const withDates = (records: Records, change: (slot: DateSlot, at: string) => When | Moment | null): Records =>
  Object.fromEntries(KINDS.map((kind) => [kind, (records[kind] as unknown as readonly (Item & { id: string })[]).map((record) =>
    changed(RECORDS[kind].fields, record, kind, (path, type, date, at) => change({ kind, record: record.id, path, type, date }, at), `${kind}/${record.id}`))])) as unknown as Records;

/** Every date in the records, by its name. */
export function datesOf(records: Records): ReadonlyMap<string, DateSlot> {
  const slots = new Map<string, DateSlot>();
  withDates(records, (slot, at) => {
    slots.set(at, slot);
    return slot.date;
  });
  return slots;
}
