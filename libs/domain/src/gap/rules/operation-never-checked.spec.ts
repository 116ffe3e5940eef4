import { testRule } from '../../testing/index.ts';
import { operationNeverChecked } from './operation-never-checked.ts';

const measure = { id: 'M', title: 'Werkinstructie', implementedOn: '2018-01-01', implementer: 'IMP', securityPurpose: true };
const existence = { id: 'C', measure: 'M', kinds: ['existence'], performedOn: '2018-02-01', checker: 'CHK', result: 'pass', evidence: ['E'] };
const operation = { ...existence, id: 'C2', kinds: ['operation'], performedOn: '2018-04-01', sample: 20 };
const evidence = [{ id: 'E', kind: 'sample', documentDate: '2018-02-01' }];

testRule(operationNeverChecked, {
  silent: [
    ['a sample showed how it is applied', { measures: [measure], checks: [existence, operation], evidence }, '2018-06-01'],
    ['a month of use was looked at', { measures: [measure], checks: [existence, { ...operation, sample: undefined, periodFrom: '2018-03-01', periodTo: '2018-03-31' }], evidence }, '2018-06-01'],
    ['existence was never checked either: another rule says so', { measures: [measure] }, '2018-06-01'],
    ['a functional test of a technical block in production', { measures: [{ ...measure, type: 'technical', subtype: 'block' }], checks: [{ ...existence, functionalTest: true }], evidence }, '2018-06-01'],
    ['the check found a failure: its follow-up is judged elsewhere', { measures: [measure], checks: [existence, { ...operation, result: 'fail' }], evidence }, '2018-06-01'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }], measures: [measure], checks: [existence], evidence }, '2018-06-01'],
    ['it has ended', { measures: [{ ...measure, endedOn: '2018-04-01' }], checks: [existence], evidence }, '2018-06-01'],
  ],
  speaks: [
    ['the last day of the term', { measures: [measure], checks: [existence], evidence }, '2018-05-01', { state: 'announced', nextChange: '2018-05-02' }],
    ['the term is over', { measures: [measure], checks: [existence], evidence }, '2018-05-02', { subject: 'M', severity: 'medium', since: '2018-05-02', says: 'Werkinstructie' }],
    ['in a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [measure], checks: [existence], evidence }, '2018-06-01', { severity: 'high' }],
    ['a check of operation without period or sample', { measures: [measure], checks: [existence, { ...operation, sample: undefined }], evidence }, '2018-06-01'],
    ['less than a month of use', { measures: [measure], checks: [existence, { ...operation, sample: undefined, periodFrom: '2018-03-01', periodTo: '2018-03-30' }], evidence }, '2018-06-01'],
    ['the unit judged itself', { measures: [measure], checks: [existence, { ...operation, selfAssessment: true }], evidence }, '2018-06-01'],
    ['a functional test says nothing of an instruction', { measures: [{ ...measure, type: 'organisational' }], checks: [{ ...existence, functionalTest: true }], evidence }, '2018-06-01'],
    ['it is not known on which day it was introduced', { measures: [{ ...measure, implementedOn: '2018-01' }], checks: [existence], evidence }, '2018-05-20', { state: 'unknown' }],
    ['the size of the sample is unknown', { measures: [measure], checks: [existence, { ...operation, sample: 'unknown' }], evidence }, '2018-06-01', { state: 'unknown' }],
  ],
});
