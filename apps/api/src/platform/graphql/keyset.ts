import { wrongInput } from './expected-error.ts';

/** Which stretch of a list is asked: so many rows after or before a place in it. */
export interface Stretch { readonly first: number; readonly after: string | null; readonly before: string | null; readonly descending: boolean }

/** A column or expression a list is sorted by, with its type; the second one tells rows apart that are equal in the first. */
export interface SortKey { readonly sql: string; readonly type: string }
export interface SortKeys { readonly by: SortKey; readonly tie: SortKey }

/** Values of a statement, in the order in which they were asked for. */
export interface Parameters { readonly values: readonly unknown[]; add(value: unknown): string }
export function parameters(...values: unknown[]): Parameters {
  return { values, add: (value) => `$${values.push(value)}` };
}

/** A place in a list: where its row stands in the sorting. Meant for nobody to read, and no secret. */
type Place = readonly [by: string, tie: string];
const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');
function placeOf(field: string, cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === 2 && place.every((part) => typeof part === 'string')) return place as unknown as Place;
  } catch { /* said below */ }
  throw wrongInput([{ field, says: ['no place in this list'] }]);
}

/** What every row must select, so that its place in the list is known. */
export const placeColumns = ({ by, tie }: SortKeys): string => `(${by.sql})::text as "placeBy", (${tie.sql})::text as "placeTie"`;
export interface Placed { readonly placeBy: string; readonly placeTie: string }

/** The condition, order and limit of a stretch: one more row than asked, to know whether there are more. */
export function stretchSql({ first, after, before, descending }: Stretch, { by, tie }: SortKeys, { add }: Parameters): { readonly where: string; readonly tail: string } {
  if (after !== null && before !== null) throw wrongInput([{ field: 'before', says: ['cannot be combined with after'] }]);
  const down = descending !== (before !== null);
  const cursor = after ?? before;
  const direction = down ? 'desc' : 'asc';
  const tail = `order by ${by.sql} ${direction}, ${tie.sql} ${direction} limit ${first + 1}`;
  if (cursor === null) return { where: 'true', tail };
  const place = placeOf(after === null ? 'before' : 'after', cursor);
  return { where: `(${by.sql}, ${tie.sql}) ${down ? '<' : '>'} (${add(place[0])}::${by.type}, ${add(place[1])}::${tie.type})`, tail };
}

/** A stretch of a list as it is shown: always in the order of the list, with its two ends. */
export interface Page<T> { readonly items: readonly T[]; readonly startCursor: string | null; readonly endCursor: string | null; readonly hasNext: boolean; readonly hasPrevious: boolean }

export function pageOf<Row extends Placed, T>(rows: readonly Row[], { first, after, before }: Stretch, show: (row: Row) => T): Page<T> {
  const more = rows.length > first;
  const found = rows.slice(0, first);
  const kept = before === null ? found : found.toReversed();
  const cursor = (row: Row | undefined) => (row ? cursorOf([row.placeBy, row.placeTie]) : null);
  return { items: kept.map(show), startCursor: cursor(kept[0]), endCursor: cursor(kept.at(-1)), hasNext: before === null ? more : true, hasPrevious: before === null ? after !== null : more };
}
