import { testRule } from '../../testing/index.ts';
import { noPeriodicEvaluation } from './no-periodic-evaluation.ts';

const evaluation = { id: 'EV', title: 'Evaluatie 2016', scope: 'processing', performedOn: '2016-06-01', conclusion: 'adequate', evidence: ['E'] };
const evaluated = (more: Record<string, unknown> = {}) => ({ evidence: [{ id: 'E', kind: 'report', documentDate: '2016-06-10' }], evaluations: [{ ...evaluation, ...more }] });
const sensitive = [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }];
const measures = [{ id: 'M1', implementedOn: '2016-01-01' }, { id: 'M2', implementedOn: '2016-05-01' }];

testRule(noPeriodicEvaluation, {
  silent: [
    ['the last day of the first interval', {}, '2017-01-01'],
    ['evaluated as a whole', evaluated(), '2018-06-01'],
    ['a wider evaluation that looks at every measure that had run long enough', { ...evaluated({ scope: 'programme', measures: ['M1'] }), measures }, '2018-06-01'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2010-01-01', endedOn: '2016-01-01' }] }, '2016-01-01'],
  ],
  speaks: [
    ['two years after the start', {}, '2017-01-02', { subject: 'P', severity: 'critical', since: '2017-01-02', says: '1 januari 2015', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['a sensitive processing: after a year', { processings: sensitive }, '2016-01-02', { severity: 'critical', since: '2016-01-02' }],
    ['evaluated once, too long ago', evaluated(), '2018-06-02', { severity: 'high', since: '2018-06-02', cites: ['AVG', 'AVG'] }],
    ['never, but not long: the organisation set a shorter interval', { parameters: [{ key: 'evaluation.intervalMonths.other', value: 6, validFrom: '2015-01-01' }] }, '2015-07-02', { severity: 'high', since: '2015-07-02' }],
    ['only an incident was evaluated', evaluated({ scope: 'incident' }), '2018-01-01', { severity: 'critical', since: '2017-01-02' }],
    ['a wider evaluation that leaves out a measure', { ...evaluated({ scope: 'programme' }), measures }, '2018-01-01'],
    ['without a conclusion', evaluated({ conclusion: undefined }), '2018-01-01'],
    ['the only document is of much later', { evaluations: [evaluation], evidence: [{ id: 'E', documentDate: '2017-01-01' }] }, '2018-01-01'],
    ['the document has no date', { evaluations: [evaluation], evidence: [{ id: 'E' }] }, '2018-01-01', { state: 'unknown' }],
    ['the start is unknown', { processings: [{ id: 'P', startedOn: 'unknown' }] }, '2018-01-01', { state: 'unknown' }],
    ['evaluated some time in 2016', { evidence: [{ id: 'E', documentDate: '2016-06-10' }], evaluations: [{ ...evaluation, performedOn: '2016' }] }, '2018-06-01', { state: 'unknown' }],
  ],
});
