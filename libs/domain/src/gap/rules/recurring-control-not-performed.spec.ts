import { testRule } from '../../testing/index.ts';
import { recurringControlNotPerformed } from './recurring-control-not-performed.ts';

const quarterly = { id: 'K', name: 'Logcontrole', intervalMonths: 3, startedOn: '2019-01-01' };
const on = (...days: readonly string[]) => days.map((day) => ({ on: day, evidence: ['E'] }));
const evidence = [{ id: 'E', kind: 'log', documentDate: '2019-01-15' }];
const kept = { evidence, recurringControls: [{ ...quarterly, executions: on('2019-03-20', '2019-06-28', '2019-09-25', '2019-12-30') }] };

testRule(recurringControlNotPerformed, {
  silent: [
    ['four times in four quarters', kept, '2020-01-31'],
    ['the first period counts pro rata', { recurringControls: [quarterly] }, '2019-05-17'],
    ['it ended', { recurringControls: [{ ...quarterly, endedOn: '2019-03-31' }] }, '2019-12-31'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2019-03-31' }], recurringControls: [quarterly] }, '2019-12-31'],
    ['no frequency was set', { recurringControls: [{ ...quarterly, intervalMonths: undefined }] }, '2019-12-31'],
    ['a yearly control, fourteen months after the last time', { evidence, recurringControls: [{ ...quarterly, intervalMonths: 12, executions: on('2019-06-01') }] }, '2020-08-01'],
  ],
  speaks: [
    ['one and a half quarter after the start and never done', { recurringControls: [quarterly] }, '2019-05-18', { subject: 'K', severity: 'high', since: '2019-05-18', says: '0 keer' }],
    ['then nothing: the first to fall out leaves three times in four and a half quarters', kept, '2020-05-31', { since: '2020-05-06' }],
    ['done, but it cannot be shown', { recurringControls: [{ ...quarterly, executions: [{ on: '2019-03-20' }] }] }, '2019-06-30', { since: '2019-05-18' }],
    ['never long ago, but three times in four and a half quarters', { evidence, recurringControls: [{ ...quarterly, executions: on('2019-04-20', '2019-08-30', '2020-01-10') }] }, '2020-02-20', { since: '2020-02-17' }],
    ['it is not known when', { evidence, recurringControls: [{ ...quarterly, executions: [{ on: 'unknown', evidence: ['E'] }] }] }, '2019-06-30', { state: 'unknown' }],
    ['how often is not known', { recurringControls: [{ ...quarterly, intervalMonths: 'unknown' }] }, '2019-06-30', { state: 'unknown' }],
    ['a weekly control', { recurringControls: [{ ...quarterly, intervalMonths: undefined, intervalDays: 7 }] }, '2019-02-01', { since: '2019-01-13' }],
    ['not known since when it is required: since it was first done', { evidence, recurringControls: [{ ...quarterly, startedOn: undefined, executions: on('2019-01-20') }] }, '2019-07-01', { since: '2019-06-06' }],
    ['in care the norm of care is cited', { organisations: [{ id: 'O', sector: 'care' }], recurringControls: [quarterly] }, '2019-06-30', { cites: ['AVG', 'NEN 7513'] }],
    ['a step worse for a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], recurringControls: [quarterly] }, '2019-06-30', { severity: 'critical' }],
  ],
});
