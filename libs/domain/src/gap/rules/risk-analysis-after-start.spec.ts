import { testRule } from '../../testing/index.ts';
import { riskAnalysisAfterStart } from './risk-analysis-after-start.ts';

const evidence = [{ id: 'E', kind: 'analysis', documentDate: '2016-03-01' }, { id: 'E0', kind: 'analysis', documentDate: '2014-11-01' }];
const analysis = { id: 'RA', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-03-01', approvedOn: '2016-03-15', evidence: ['E'] };
const before = { ...analysis, id: 'RA0', performedOn: '2014-11-01', approvedOn: '2014-12-01', evidence: ['E0'] };
const risk = { id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude met BSN', likelihood: 4, likelihoodRationale: 'vier keer gebeurd' };
const risks = [risk, { ...risk, id: 'R0', analysis: 'RA0' }];
const late = { evidence, riskAnalyses: [analysis], risks };

testRule(riskAnalysisAfterStart, {
  silent: [
    ['there is none at all: another rule says so', {}, '2016-09-30'],
    ['the only paper does not qualify', { ...late, risks: [] }, '2016-09-30'],
    ['it was done on the very day of the start', { ...late, processings: [{ id: 'P', startedOn: '2016-03-01' }] }, '2016-09-30'],
    ['it was done before the start', { ...late, processings: [{ id: 'P', startedOn: '2016-04-01' }] }, '2016-09-30'],
    ['an earlier version was in time, and has since been withdrawn', { ...late, riskAnalyses: [analysis, { ...before, withdrawnOn: '2016-03-15' }] }, '2016-09-30'],
    ['a processing from before the Wbp that the FG marked so', { ...late, processings: [{ id: 'P', startedOn: '1999-05-01', legacy: true }] }, '2016-09-30'],
    ['the analysis is not approved yet', late, '2016-03-14'],
  ],
  speaks: [
    ['done fourteen months after the start: remedied at once, and citing the law of the start', late, '2016-09-30', { subject: 'P', state: 'remedied', severity: 'high', since: '2016-03-15', says: '1 maart 2016', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['still the law of the start after the AVG came', late, '2019-01-01', { state: 'remedied', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['a sensitive processing', { ...late, processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2016-09-30', { state: 'remedied', severity: 'critical' }],
    ['marked as old, but begun after the Wbp', { ...late, processings: [{ id: 'P', startedOn: '2005-01-01', legacy: true }] }, '2016-09-30', { state: 'remedied' }],
    ['from before the Wbp without the mark: the duty began with that law', { ...late, processings: [{ id: 'P', startedOn: '1999-05-01' }] }, '2016-09-30', { state: 'remedied', cites: ['Wbp'] }],
    ['the start is not known', { ...late, processings: [{ id: 'P', startedOn: 'unknown' }] }, '2016-09-30', { state: 'unknown' }],
    ['done in the year of the start, the day not known', { ...late, processings: [{ id: 'P', startedOn: '2016' }] }, '2016-12-31', { state: 'unknown' }],
  ],
});
