import { testRule } from '../../testing/index.ts';
import { communicationCountedAsImplementation } from './communication-counted-as-implementation.ts';

const measure = { id: 'M', title: 'Stappenplan', subtype: 'procedure', implementedOn: '2018-05-01', evidence: ['N'] };
const newsletter = { id: 'N', kind: 'newsletter', documentDate: '2018-05-01', author: 'communicatie' };

testRule(communicationCountedAsImplementation, {
  silent: [
    ['a sample shows application', { measures: [{ ...measure, evidence: ['N', 'S'] }], evidence: [newsletter, { id: 'S', kind: 'sample', documentDate: '2018-06-01', author: 'CHK' }] }, '2018-06-01'],
    ['pure awareness', { measures: [{ ...measure, subtype: 'awareness' }], evidence: [newsletter] }, '2018-06-01'],
    ['no evidence at all: another rule speaks', { measures: [{ ...measure, evidence: [] }] }, '2018-06-01'],
    ['not implemented yet', { measures: [{ ...measure, implementedOn: undefined, decidedOn: '2018-05-01' }], evidence: [newsletter] }, '2018-06-01'],
  ],
  speaks: [
    ['a newsletter is all there is', { measures: [measure], evidence: [newsletter] }, '2018-06-01', { subject: 'M', severity: 'medium', since: '2018-05-01', says: 'Stappenplan' }],
    ['messages recorded as communication', { measures: [{ ...measure, evidence: [], communications: [{ on: '2018-05-01', evidence: ['N'] }] }], evidence: [newsletter] }, '2018-06-01'],
    ['before the sample was taken', { measures: [{ ...measure, evidence: ['N', 'S'] }], evidence: [newsletter, { id: 'S', kind: 'sample', documentDate: '2018-06-01', author: 'CHK' }] }, '2018-05-31', { nextChange: '2018-06-01' }],
    ['a training is not given by a newsletter', { measures: [{ ...measure, subtype: 'training' }], evidence: [newsletter] }, '2018-06-01'],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [measure], evidence: [newsletter] }, '2018-06-01', { severity: 'high' }],
    ['what kind of document the other one is, is unknown', { measures: [{ ...measure, evidence: ['N', 'S'] }], evidence: [newsletter, { id: 'S', kind: 'unknown', documentDate: '2018-05-10', author: 'CHK' }] }, '2018-06-01', { state: 'unknown' }],
  ],
});
