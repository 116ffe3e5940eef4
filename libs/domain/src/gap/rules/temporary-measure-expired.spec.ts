import { testRule } from '../../testing/index.ts';
import { temporaryMeasureExpired } from './temporary-measure-expired.ts';

const measure = { id: 'M', title: 'Tijdelijke maatregel', temporary: true, implementedOn: '2018-01-01' };
const decision = [{ id: 'D', kind: 'extend', decidedOn: '2018-03-01' }];

testRule(temporaryMeasureExpired, {
  silent: [
    ['it was decided to make it permanent', { measures: [{ ...measure, extendedBy: 'D' }], decisions: decision }, '2018-06-01'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }], measures: [measure] }, '2018-06-01'],
    ['it has ended', { measures: [{ ...measure, endedOn: '2018-03-01' }] }, '2018-06-01'],
    ['it is not temporary', { measures: [{ ...measure, temporary: false }] }, '2018-06-01'],
    ['it was never introduced', { measures: [{ ...measure, implementedOn: undefined, decidedOn: '2018-01-01' }] }, '2018-06-01'],
  ],
  speaks: [
    ['the term without an end date still runs', { measures: [measure] }, '2018-04-01', { state: 'announced', nextChange: '2018-04-02' }],
    ['longer than the longest term', { measures: [measure] }, '2018-04-02', { subject: 'M', severity: 'medium', since: '2018-04-02', says: 'Tijdelijke maatregel' }],
    ['only claimed in force', { measures: [{ ...measure, implementedOn: undefined, claimedInForceFrom: '2018-02-01' }] }, '2018-05-03', { since: '2018-05-03' }],
    ['past its own end date', { measures: [{ ...measure, validUntil: '2018-02-01' }] }, '2018-02-02', { since: '2018-02-02' }],
    ['the decision came later', { measures: [{ ...measure, validUntil: '2018-02-01', extendedBy: 'D' }], decisions: decision }, '2018-02-28', { nextChange: '2018-03-01' }],
    ['whether it is temporary is unknown', { measures: [{ ...measure, temporary: 'unknown' }] }, '2018-06-01', { state: 'unknown' }],
    ['the end date is unknown', { measures: [{ ...measure, validUntil: 'unknown' }] }, '2018-06-01', { state: 'unknown' }],
  ],
});
