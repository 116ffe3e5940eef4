import { testRule } from '../../testing/index.ts';
import { reportOmitsOpenGap } from './report-omits-open-gap.ts';
import { riskAnalysisMissing } from './risk-analysis-missing.ts';

const processings = [{ id: 'P', startedOn: '2015-01-01', unit: 'WB' }];
const report = { id: 'RP', title: 'Derde kwartaal', kind: 'board', cutOffOn: '2018-09-30', deliveredOn: '2018-10-20' };
const named = [{ rule: 'risk-analysis-missing', subject: 'P' }];

testRule(reportOmitsOpenGap, {
  beside: [riskAnalysisMissing],
  silent: [
    ['it names the gap', { processings, reports: [{ ...report, gaps: named }] }, '2018-12-31'],
    ['nothing was open on its cut-off date', { processings: [{ id: 'P', startedOn: '2018-10-01' }], reports: [report] }, '2018-12-31'],
    ['the processing was entered only after the cut-off date', { processings: [{ ...processings[0], recorded: '2018-11-01' }], reports: [report] }, '2018-12-31'],
    ['a correction was sent', { processings, reports: [{ ...report, correctionSentOn: '2018-11-01' }] }, '2018-12-31'],
    ['not delivered yet', { processings, reports: [report] }, '2018-10-19'],
    ['a division reports on its own processings', { processings, units: [{ id: 'UB' }], reports: [{ ...report, kind: 'division', unit: 'UB' }] }, '2018-12-31'],
    ['it has no cut-off date', { processings, reports: [{ ...report, cutOffOn: undefined }] }, '2018-12-31'],
  ],
  speaks: [
    ['it leaves out that no risks were weighed', { processings, reports: [report] }, '2018-12-31', { subject: 'RP', severity: 'medium', since: '2018-10-20', says: '30 september 2018' }],
    ['it names another one', { processings: [...processings, { id: 'Q', startedOn: '2015-01-01' }], reports: [{ ...report, gaps: named }] }, '2018-12-31', { says: '1 gaten' }],
    ['a division leaves out one of its own', { processings, units: [{ id: 'WB' }], reports: [{ ...report, kind: 'division', unit: 'WB' }] }, '2018-12-31'],
    ['the correction is still to come', { processings, reports: [{ ...report, correctionSentOn: '2019-02-01' }] }, '2018-12-31', { nextChange: '2019-02-01' }],
    ['the gap opened within the month that is all that is known of the cut-off date', { processings: [{ id: 'P', startedOn: '2018-09-15' }], reports: [{ ...report, cutOffOn: '2018-09' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
