import { testRule } from '../../testing/index.ts';
import { riskAnalysisMissing } from './risk-analysis-missing.ts';

const paper = { evidence: [{ id: 'E', kind: 'analysis', documentDate: '2016-03-01', author: 'BSO' }] };
const analysis = { id: 'RA', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-03-01', approvedOn: '2016-03-15', evidence: ['E'] };
const risk = { id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude met BSN', likelihood: 4, likelihoodRationale: 'vier keer gebeurd' };
const sensitive = [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }];

testRule(riskAnalysisMissing, {
  silent: [
    ['a complete analysis was approved by someone else', { ...paper, riskAnalyses: [analysis], risks: [risk] }, '2016-04-01'],
    ['the processing has not started yet', { processings: [{ id: 'P', startedOn: '2020-01-01' }] }, '2019-12-31'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2016-01-01' }] }, '2016-01-01'],
    ['a group analysis covers the processing', { ...paper, riskAnalyses: [{ ...analysis, processings: ['P', 'Q'], coverage: 'versie 2, P en Q' }], risks: [risk] }, '2016-04-01'],
    ['one likelihood is still to follow, with a reason, and another risk is complete', { ...paper, riskAnalyses: [analysis], risks: [risk, { ...risk, id: 'R2', likelihood: null, likelihoodRationale: 'meting loopt', likelihoodFollowUpOn: '2016-05-01' }] }, '2016-05-01'],
  ],
  speaks: [
    ['nothing was ever weighed', {}, '2016-09-30', { subject: 'P', severity: 'high', since: '2015-01-01', says: '1 januari 2015', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['a sensitive processing', { processings: sensitive }, '2016-09-30', { severity: 'critical' }],
    ['after 25 May 2018 the AVG is cited, not the Wbp', {}, '2018-05-25', { cites: ['AVG', 'AVG', 'AVG', 'AVG'] }],
    ['the author approved it himself', { ...paper, riskAnalyses: [{ ...analysis, approvedBy: 'BSO' }], risks: [risk] }, '2016-04-01'],
    ['a list of proposals without risks', { ...paper, riskAnalyses: [analysis] }, '2016-04-01'],
    ['only the risk of the organisation itself', { ...paper, riskAnalyses: [analysis], risks: [{ ...risk, affects: 'organisation', impact: 3 }] }, '2016-04-01'],
    ['the only document is of a year later', { evidence: [{ id: 'E', documentDate: '2017-03-01' }], riskAnalyses: [analysis], risks: [risk] }, '2017-04-01'],
    ['the promised likelihood never came', { ...paper, riskAnalyses: [analysis], risks: [risk, { ...risk, id: 'R2', likelihood: null, likelihoodRationale: 'meting loopt', likelihoodFollowUpOn: '2016-05-01' }] }, '2016-05-02', { since: '2016-05-02' }],
    ['who approved it is unknown', { ...paper, riskAnalyses: [{ ...analysis, approvedBy: 'unknown' }], risks: [risk] }, '2016-04-01', { state: 'unknown' }],
    ['it is not known when the processing started: unknown for as long as there is a norm', { processings: [{ id: 'P', startedOn: 'unknown' }] }, '2016-04-01', { state: 'unknown', since: '2001-09-01' }],
  ],
});
