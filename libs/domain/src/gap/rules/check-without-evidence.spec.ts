import { testRule } from '../../testing/index.ts';
import { checkWithoutEvidence } from './check-without-evidence.ts';

const measures = [{ id: 'M', title: 'Richtlijn', implementedOn: '2016-10-20' }];
const check = { id: 'C', measure: 'M', kinds: ['existence'], performedOn: '2017-02-01', checker: 'CHK', result: 'pass', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'sample', documentDate: '2017-02-10' }];

testRule(checkWithoutEvidence, {
  silent: [
    ['a document of the time, a date and a checker', { measures, checks: [check], evidence }, '2017-06-01'],
    ['a check of operation over a period', { measures, checks: [{ ...check, kinds: ['operation'], periodFrom: '2017-01-01', periodTo: '2017-01-31' }], evidence }, '2017-06-01'],
    ['it has no result yet', { measures, checks: [{ ...check, result: undefined, evidence: [] }] }, '2017-06-01'],
    ['the check is still to come', { measures, checks: [{ ...check, evidence: [] }] }, '2017-01-31'],
  ],
  speaks: [
    ['no document', { measures, checks: [{ ...check, evidence: [] }] }, '2017-06-01', { subject: 'C', severity: 'high', since: '2017-02-01', says: 'Richtlijn', cites: ['Wbp'] }],
    ['the document is of two years later', { measures, checks: [check], evidence: [{ id: 'E', kind: 'report', documentDate: '2019-02-01' }] }, '2019-06-01', { since: '2017-02-01', cites: ['AVG'] }],
    ['the document came ten days later: until then it could not be shown', { measures, checks: [check], evidence }, '2017-02-09', { nextChange: '2017-02-10' }],
    ['nobody is named', { measures, checks: [{ ...check, checker: undefined }], evidence }, '2017-06-01'],
    ['a check of operation without sample or period', { measures, checks: [{ ...check, kinds: ['operation'] }], evidence }, '2017-06-01'],
    ['it has no date: whether it was there on the day cannot be told', { measures, checks: [{ ...check, performedOn: undefined, evidence: [] }] }, '2017-06-01', { state: 'unknown', since: '2001-09-01' }],
    ['the document has no date', { measures, checks: [check], evidence: [{ id: 'E', kind: 'sample' }] }, '2017-06-01', { state: 'unknown' }],
    ['in a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures, checks: [{ ...check, evidence: [] }] }, '2017-06-01', { severity: 'critical' }],
  ],
});
