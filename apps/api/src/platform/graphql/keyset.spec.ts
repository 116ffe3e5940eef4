import { pageOf, parameters, stretchSql, type SortKeys } from './keyset.ts';

const keys: SortKeys = { by: { sql: 's.name', type: 'text' }, tie: { sql: 's.id', type: 'int' } };
const whole = { first: 2, after: null, before: null, descending: false };
const rows = [{ placeBy: 'a', placeTie: '1' }, { placeBy: 'b', placeTie: '2' }, { placeBy: 'c', placeTie: '3' }];

describe('a stretch of a list', () => {
  it('begins at the begin, with one row more than asked', () => {
    expect(stretchSql(whole, keys, parameters())).toEqual({ where: 'true', tail: 'order by s.name asc, s.id asc limit 3' });
    expect(pageOf(rows, whole, (row) => row.placeBy)).toMatchObject({ items: ['a', 'b'], hasNext: true, hasPrevious: false });
  });
  it.each<[sentence: string, asked: object, operator: string, direction: string]>([
    ['goes on after a row', { after: 'end' }, '>', 'asc'],
    ['goes back before a row', { before: 'end' }, '<', 'desc'],
    ['goes on downwards', { after: 'end', descending: true }, '<', 'desc'],
    ['goes back upwards', { before: 'end', descending: true }, '>', 'asc'],
  ])('%s', (_, asked, operator, direction) => {
    const cursor = pageOf(rows, whole, (row) => row).endCursor;
    const where = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, value === 'end' ? cursor : value]));
    const given = parameters('organisation');
    expect(stretchSql({ ...whole, ...where }, keys, given)).toEqual({ where: `(s.name, s.id) ${operator} ($2::text, $3::int)`, tail: `order by s.name ${direction}, s.id ${direction} limit 3` });
    expect(given.values).toEqual(['organisation', 'b', '2']);
  });
  it('is shown in the order of the list, also when it was read backwards', () => {
    expect(pageOf(rows.toReversed(), { ...whole, before: 'x' }, (row) => row.placeBy)).toMatchObject({ items: ['b', 'c'], hasNext: true, hasPrevious: true });
  });
  it.each(['niets', Buffer.from('[1,2]').toString('base64url'), Buffer.from('{}').toString('base64url')])('refuses a cursor nobody gave: %s', (after) => {
    expect(() => stretchSql({ ...whole, after }, keys, parameters())).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', fields: [{ field: 'after', says: ['no place in this list'] }] }));
  });
});
