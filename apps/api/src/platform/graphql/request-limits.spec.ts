import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { LIMITS, requestLimits } from './request-limits.ts';

/** A schema in which one can go on for ever. */
const schema = buildSchema('type Query { unit: Unit } type Unit { name: String parent: Unit }');
const said = (query: string) => validate(schema, parse(query), [requestLimits]).map(({ message, extensions }) => [extensions['code'], message]);
const deep = (levels: number) => `{ unit ${'{ parent '.repeat(levels - 1)}${'}'.repeat(levels - 1)} }`;

describe('the limits of a question', () => {
  it('let pass what reaches them, and refuse what goes above', () => {
    expect(said(deep(LIMITS.depth))).toEqual([]);
    expect(said(deep(LIMITS.depth + 1))).toEqual([['LIMIT', 'The question has more than 8 levels.']]);
  });
  it('see through fragments, and are not caught by one that holds itself', () => {
    expect(said('{ unit { ...A } } fragment A on Unit { parent { parent { parent { ...B } } } } fragment B on Unit { parent { parent { parent { ... on Unit { parent { name } } } } } }')).toEqual([['LIMIT', 'The question has more than 8 levels.']]);
    expect(said('{ unit { ...A } } fragment A on Unit { parent { ...A } }')).toEqual([]);
  });
  it('are said once, however far they are passed', () => {
    expect(said(`{ ${Array.from({ length: 40 }, (_, i) => `a${i}: unit { name @include(if: true) }`).join(' ')} }`)).toEqual([['LIMIT', 'The question has more than 10 directives.'], ['LIMIT', 'The question has more than 15 aliases.']]);
  });
  it('do not count questions about the schema', () => { expect(said(getIntrospectionQuery())).toEqual([]); });
});
