import { testRule } from '../../testing/index.ts';
import { contradictoryClaims } from './contradictory-claims.ts';

const no = { id: 'A', what: 'Niet gecontroleerd', on: '2019-08-01', predicate: 'checked', holds: false, measures: ['M'] };
const yes = { id: 'B', what: 'Wel gecontroleerd', on: '2019-11-14', predicate: 'checked', holds: true, measures: ['M'] };

testRule(contradictoryClaims, {
  silent: [
    ['they agree', { claims: [no, { ...yes, holds: false }] }, '2020-01-01'],
    ['about different measures', { claims: [no, { ...yes, measures: ['N'] }] }, '2020-01-01'],
    ['about different points', { claims: [no, { ...yes, predicate: 'evaluated' }] }, '2020-01-01'],
    ['about different periods', { claims: [{ ...no, periodFrom: '2016-01-01', periodTo: '2017-12-31' }, { ...yes, periodFrom: '2018-01-01', periodTo: '2019-01-01' }] }, '2020-01-01'],
    ['how things are on different days', { claims: [{ ...no, predicate: 'in-force' }, { ...yes, predicate: 'in-force' }] }, '2020-01-01'],
    ['one was withdrawn', { claims: [no, { ...yes, withdrawnOn: '2019-12-01' }] }, '2020-01-01'],
    ['one is a draft', { claims: [{ ...no, draft: true }, yes] }, '2020-01-01'],
  ],
  speaks: [
    ['not checked, and checked after all', { claims: [no, yes] }, '2020-01-01', { subject: 'A', severity: 'medium', since: '2019-11-14', says: 'Wel gecontroleerd' }],
    ['the other claim says so too', { claims: [no, yes] }, '2020-01-01', { subject: 'B', says: 'Niet gecontroleerd' }],
    ['what is not recorded as a denial affirms', { claims: [no, { ...yes, holds: undefined }] }, '2020-01-01', { subject: 'A' }],
    ['about the processing as a whole', { claims: [{ ...no, measures: [] }, { ...yes, measures: [] }] }, '2020-01-01', { subject: 'B' }],
    ['in force and not in force on one day', { claims: [{ ...no, predicate: 'in-force', on: '2019-11-14' }, { ...yes, predicate: 'in-force' }] }, '2020-01-01', { subject: 'A' }],
    ['before one was withdrawn', { claims: [no, { ...yes, withdrawnOn: '2019-12-01' }] }, '2019-11-30', { subject: 'A', nextChange: '2019-12-01' }],
    ['whether one affirms is unknown', { claims: [no, { ...yes, holds: 'unknown' }] }, '2020-01-01', { subject: 'A', state: 'unknown' }],
    ['the periods may overlap', { claims: [{ ...no, periodFrom: '2016', periodTo: '2017' }, { ...yes, periodFrom: '2017-06-01', periodTo: '2019-01-01' }] }, '2020-01-01', { subject: 'A', state: 'unknown' }],
  ],
});
