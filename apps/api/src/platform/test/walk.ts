import { type House } from './house.ts';

interface Page<T> { readonly items: readonly T[]; readonly startCursor: string | null; readonly endCursor: string | null; readonly hasNext: boolean; readonly hasPrevious: boolean }

/** A list that is read page by page. */
export interface WalkedList { readonly list: 'processings' | 'gaps'; readonly item: string; readonly args: string; readonly cookie: string }

async function page<T>(house: House, { list, item, args, cookie }: WalkedList, place: string): Promise<Page<T>> {
  const { data, errors } = await house.ask(`{ ${list}(${args} ${place}) { items { ${item} } startCursor endCursor hasNext hasPrevious } }`, {}, { cookie });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.[list] as Page<T>;
}

/** The whole list from its begin to its end, and then back again, in pages. */
export async function walk<T>(house: House, list: WalkedList, first: number): Promise<{ readonly onward: readonly T[]; readonly back: readonly T[]; readonly pages: number }> {
  let here = await page<T>(house, list, `first: ${first}`);
  if (here.hasPrevious) throw new Error('the first page says that one stands before it');
  const onward = [...here.items];
  let pages = 1;
  while (here.hasNext) {
    here = await page<T>(house, list, `first: ${first} after: "${here.endCursor ?? ''}"`);
    if (!here.hasPrevious) throw new Error('a later page says that none stands before it');
    onward.push(...here.items);
    pages += 1;
  }
  const back = [...here.items];
  while (here.hasPrevious) {
    const before = await page<T>(house, list, `first: ${first} before: "${here.startCursor ?? ''}"`);
    if (before.items.length === 0) break;
    back.unshift(...before.items);
    here = before;
  }
  return { onward, back, pages };
}
