import { buildSchema } from 'graphql';
import { addressWords, paths, readGaps, readMoment, readProcessings, readSearch, searchKeys, writeSearch } from './paths.ts';
import { schemaText } from './testing/schema.ts';

describe('the addresses', () => {
  it('are each written once', () => {
    expect(new Set(Object.values(paths)).size).toBe(Object.values(paths).length);
  });

  it('give back what was written in them', () => {
    const search = readGaps(readSearch('?ernst=hoog,kritiek&regel=risk-analysis-missing&sinds-van=2016-01-01&sorteer=-sinds'));
    expect(search).toMatchObject({ ernst: ['kritiek', 'hoog'], regel: ['risk-analysis-missing'], 'sinds-van': '2016-01-01', sorteer: '-sinds' });
    expect(readGaps(readSearch(writeSearch({ ...search })))).toEqual(search);
  });

  it('leave out what is empty and write lists with commas', () => {
    expect(writeSearch({ ernst: ['hoog', 'laag'], eenheid: undefined, 'geldig-op': '2017-03-01' })).toBe('?ernst=hoog,laag&geldig-op=2017-03-01');
    expect(writeSearch({})).toBe('');
  });

  it('ignore words they do not know', () => {
    expect(readProcessings({ status: 'groen', ernst: 'HIGH', sorteer: 'kleur' })).toMatchObject({ status: undefined, ernst: undefined, sorteer: undefined });
    expect(readMoment({ 'geldig-op': '2017-02-31x', stand: 'ooit' })).toEqual({ 'geldig-op': undefined, stand: undefined });
    for (const given of ['1 maart 2017', '2017-02-31', '2017-13-01']) expect(readMoment({ 'geldig-op': given })['geldig-op']).toBeUndefined();
  });

  it('know exactly the parameters they read', () => {
    expect(Object.keys(readGaps({})).sort()).toEqual([...searchKeys.gaps].sort());
    expect(Object.keys(readProcessings({})).sort()).toEqual([...searchKeys.processings].sort());
    expect(Object.keys(readMoment({})).sort()).toEqual([...searchKeys.moment].sort());
  });

  it.each([['severity', 'Severity'], ['gapState', 'GapState'], ['phaseStatus', 'PhaseStatus'], ['phase', 'Phase'], ['processingSort', 'ProcessingSort'], ['gapSort', 'GapSort']] as const)(
    'have a Dutch word for every %s of the schema', (words, type) => {
      const values = (buildSchema(schemaText).getType(type) as import('graphql').GraphQLEnumType).getValues().map((value) => value.name);
      expect([...Object.values(addressWords[words])].sort()).toEqual(values.sort());
    });
});
