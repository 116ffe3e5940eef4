import { testRule } from '../../testing/index.ts';
import { boardReportMissing } from './board-report-missing.ts';
import { riskAnalysisMissing } from './risk-analysis-missing.ts';

const report = { id: 'RP', kind: 'board', periodFrom: '2018-07-01', periodTo: '2018-09-30', deliveredOn: '2018-10-10', receivedOn: '2018-10-20' };
const kept = { reports: [report] };
const patterns = [{ id: 'PAT', cause: 'bijlage' }];
const breach = (id: string, occurredFrom: string) => ({ id, pattern: 'PAT', occurredFrom });
const policy = { policies: [{ id: 'POL', validFrom: '2016-01-01' }], policyRequirements: [{ id: 'EIS', policy: 'POL', demands: 'board-report', frequencyMonths: 12 }] };

testRule(boardReportMissing, {
  silent: [
    ['the last quarter was reported and received', kept, '2018-12-31'],
    ['own policy asks it once a year', { ...policy, reports: [{ ...report, periodTo: '2017-12-31', deliveredOn: '2018-01-20', receivedOn: '2018-01-25' }] }, '2018-12-31'],
    ['nothing was processed yet in that quarter', { processings: [{ id: 'P', startedOn: '2018-10-01' }], reports: [{ ...report, periodTo: '2018-06-30' }] }, '2018-11-15'],
    ['a very large breach was told at once', { ...kept, breaches: [{ id: 'B', level: 'very-large', occurredFrom: '2018-10-01' }] }, '2018-11-15'],
    ['two similar breaches are no event for the Board', { ...kept, patterns, breaches: [breach('B1', '2018-10-25'), breach('B2', '2018-10-28')] }, '2018-12-31'],
  ],
  speaks: [
    ['no report was ever registered: not known', {}, '2018-11-15', { subject: 'O', state: 'unknown' }],
    ['the days of grace run', { reports: [{ ...report, periodTo: '2018-06-30', deliveredOn: '2018-07-10', receivedOn: '2018-07-20' }] }, '2018-10-15', { state: 'announced', since: '2018-10-01', nextChange: '2018-10-31' }],
    ['the next quarter was not reported', kept, '2019-01-31', { severity: 'high', since: '2019-01-31', says: '31 december 2018' }],
    ['delivered, but receipt was not recorded', { reports: [{ ...report, receivedOn: undefined }] }, '2018-10-31', { since: '2018-10-31' }],
    ['received when is not known', { reports: [{ ...report, receivedOn: 'unknown' }] }, '2018-10-31', { state: 'unknown' }],
    ['a very large breach, and fourteen days of silence', { ...kept, breaches: [{ id: 'B', level: 'very-large', occurredFrom: '2018-11-01', concludedAt: '2018-11-05T12:00' }] }, '2018-12-31', { since: '2018-11-20' }],
    ['the third similar breach', { ...kept, patterns, breaches: [breach('B1', '2018-08-03'), breach('B2', '2018-09-05'), breach('B3', '2018-11-01')] }, '2018-12-31', { since: '2018-11-16' }],
    ['before the AVG on own policy', { ...policy, reports: [{ ...report, periodTo: '2016-12-31', deliveredOn: '2017-01-20', receivedOn: '2017-01-25' }] }, '2018-02-01', { since: '2018-01-31', cites: ['own policy'] }],
  ],
});

describe('a critical gap that stays open', () => {
  testRule(boardReportMissing, {
    beside: [riskAnalysisMissing],
    silent: [
      ['the Board was told of it in the quarter', { processings: [{ id: 'P', startedOn: '2018-08-01', statutoryDuty: true }], reports: [report] }, '2018-12-31'],
    ],
    speaks: [
      ['thirty days, and fourteen more without a word', { processings: [{ id: 'P', startedOn: '2018-11-01', statutoryDuty: true }, { id: 'Q', startedOn: '2015-01-01' }], reports: [report] }, '2018-12-31', { since: '2018-12-16' }],
    ],
  });
});
