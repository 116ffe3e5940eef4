import { KINDS } from '@sluitend/domain';
import { expectationsOf, testExpectations, theCase } from './case-testing.ts';

const hospital = theCase('voorbeeld-ziekenhuis.yaml');

describe('the case of the fictional hospital', () => {
  it('uses every kind of record', () => expect(KINDS.filter((kind) => hospital.records[kind].length === 0)).toEqual([]));
  testExpectations(hospital, expectationsOf('voorbeeld-ziekenhuis.expected.yaml'));
});
