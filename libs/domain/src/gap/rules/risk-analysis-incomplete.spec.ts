import { testRule } from '../../testing/index.ts';
import { riskAnalysisIncomplete } from './risk-analysis-incomplete.ts';

const analysis = { id: 'RA', title: 'Voorlegger', purpose: 'personal-data', author: 'BSO', performedOn: '2016-10-18', presentedOn: '2016-10-20' };
const risk = { id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude met BSN', likelihood: 4, likelihoodRationale: 'vier keer gebeurd' };
const toFollow = { ...risk, id: 'R2', likelihood: undefined, likelihoodRationale: 'meting loopt', likelihoodFollowUpOn: '2017-01-16' };

testRule(riskAnalysisIncomplete, {
  silent: [
    ['every risk is complete', { riskAnalyses: [analysis], risks: [risk, { ...risk, id: 'R2', affects: 'organisation', consequenceForSubjects: undefined, impact: 3 }] }, '2016-11-01'],
    ['the method explains the estimates', { riskAnalyses: [{ ...analysis, method: 'kans uit het register' }], risks: [{ ...risk, likelihoodRationale: undefined }] }, '2016-11-01'],
    ['a fresh draft', { riskAnalyses: [{ ...analysis, presentedOn: undefined }] }, '2016-12-17'],
    ['one likelihood is to follow within ninety days, another risk is complete', { riskAnalyses: [analysis], risks: [risk, toFollow] }, '2017-01-16'],
    ['it is about a project, and says so', { riskAnalyses: [{ ...analysis, purpose: 'project' }] }, '2016-11-01'],
    ['a later version was approved', { riskAnalyses: [analysis, { ...analysis, id: 'RA2', performedOn: '2016-12-01', approvedOn: '2016-12-10' }], risks: [{ ...risk, analysis: 'RA2' }] }, '2016-12-10'],
  ],
  speaks: [
    ['a list of proposals', { riskAnalyses: [analysis] }, '2016-11-01', { subject: 'RA', severity: 'high', since: '2016-10-20', says: '0 van de 0', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['a risk without a threat', { riskAnalyses: [analysis], risks: [risk, { ...risk, id: 'R2', threat: undefined }] }, '2016-11-01', { says: '1 van de 2' }],
    ['a risk without a likelihood', { riskAnalyses: [analysis], risks: [{ ...risk, likelihood: undefined }] }, '2016-11-01'],
    ['a consequence for the organisation does not stand for one for people', { riskAnalyses: [analysis], risks: [{ ...risk, consequenceForSubjects: undefined, impact: 3 }] }, '2016-11-01'],
    ['nothing says how the estimate was made', { riskAnalyses: [analysis], risks: [{ ...risk, likelihoodRationale: undefined }] }, '2016-11-01'],
    ['the likelihood that was to follow did not come', { riskAnalyses: [analysis], risks: [risk, toFollow] }, '2017-01-17', { since: '2017-01-17' }],
    ['it was to follow later than allowed', { riskAnalyses: [analysis], risks: [risk, { ...toFollow, likelihoodFollowUpOn: '2017-01-17' }] }, '2016-11-01'],
    ['nothing else is complete', { riskAnalyses: [analysis], risks: [toFollow] }, '2016-11-01'],
    ['a draft that has lain for more than sixty days', { riskAnalyses: [{ ...analysis, presentedOn: undefined }] }, '2016-12-18', { since: '2016-12-18' }],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', subjectsScale: 10000 }], riskAnalyses: [analysis] }, '2016-11-01', { severity: 'critical' }],
    ['a likelihood that the source does not give', { riskAnalyses: [analysis], risks: [{ ...risk, likelihood: 'unknown' }] }, '2016-11-01', { state: 'unknown' }],
    ['a draft of which the date is unknown', { riskAnalyses: [{ ...analysis, presentedOn: undefined, performedOn: 'unknown' }] }, '2016-11-01', { state: 'unknown' }],
  ],
});
