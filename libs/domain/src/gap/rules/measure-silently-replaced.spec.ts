import { testRule } from '../../testing/index.ts';
import { measureSilentlyReplaced } from './measure-silently-replaced.ts';

const told = { communications: [{ on: '2016-10-25' }] };
const measure = { id: 'M', title: 'Tijdelijke maatregel', claimedInForceFrom: '2016-09-28', endedOn: '2016-10-20', endedBy: 'D' };
const decisions = [{ id: 'D', kind: 'replace', decidedOn: '2016-10-20' }];
const claim = { id: 'C', what: 'Geldt nog', on: '2017-06-01', predicate: 'in-force', measures: ['M'] };

testRule(measureSilentlyReplaced, {
  silent: [
    ['decided, told and nowhere still claimed', { measures: [{ ...measure, ...told }], decisions }, '2017-01-01'],
    ['the message about the successor tells it', { measures: [measure, { id: 'N', replaces: ['M'], decidedOn: '2016-10-20', ...told }], decisions }, '2017-01-01'],
    ['a new version of the same measure', { measures: [{ ...measure, endedOn: undefined }] }, '2017-01-01'],
    ['the claim is about before the end', { measures: [{ ...measure, ...told }], decisions, claims: [{ ...claim, periodTo: '2016-10-01' }] }, '2017-07-01'],
    ['it was never in force and withdrawn by decision', { measures: [{ id: 'M', decidedOn: '2016-09-28', withdrawnOn: '2016-10-20', withdrawnBy: 'D' }], decisions }, '2017-01-01'],
  ],
  speaks: [
    ['the term to tell the units still runs', { measures: [measure], decisions }, '2016-11-19', { state: 'announced', nextChange: '2016-11-20' }],
    ['nobody was told', { measures: [measure], decisions }, '2016-11-20', { subject: 'M', severity: 'high', since: '2016-11-20', says: '20 oktober 2016' }],
    ['one unit was not told', { measures: [{ ...measure, scopeUnits: ['NOORD', 'ZUID'], communications: [{ unit: 'NOORD', on: '2016-10-25' }] }], decisions }, '2016-11-20'],
    ['the message was about its introduction', { measures: [{ ...measure, communications: [{ on: '2016-10-04' }] }], decisions }, '2016-11-20'],
    ['ended without a decision', { measures: [{ ...measure, ...told, endedBy: undefined }] }, '2016-10-20', { state: 'open', since: '2016-10-20' }],
    ['superseded without an end or a decision', { measures: [{ ...measure, endedOn: undefined, endedBy: undefined }, { id: 'N', replaces: ['M'], implementedOn: '2016-12-01' }] }, '2016-12-01', { subject: 'M', since: '2016-12-01' }],
    ['still called in force later', { measures: [{ ...measure, ...told }], decisions, claims: [claim] }, '2017-06-01', { since: '2017-06-01' }],
    ['the day of the end is only known by the year', { measures: [{ ...measure, endedOn: '2016', endedBy: undefined }] }, '2016-12-01', { state: 'unknown' }],
  ],
});
