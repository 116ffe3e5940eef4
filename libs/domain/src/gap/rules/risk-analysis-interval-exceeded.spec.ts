import { testRule } from '../../testing/index.ts';
import { riskAnalysisIntervalExceeded } from './risk-analysis-interval-exceeded.ts';

const analysis = { id: 'RA', title: 'Versie 1', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-03-01', approvedOn: '2016-03-15', evidence: ['E'] };
const risk = { id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'vier keer gebeurd' };
const aged = (more: Record<string, unknown> = {}) => ({ evidence: [{ id: 'E', documentDate: '2016-03-01' }], riskAnalyses: [{ ...analysis, ...more }], risks: [risk] });
const sensitive = { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] };
const review = { performedOn: '2018-02-20', by: 'BSO', lookedAt: 'datalekken en controles van 2017', conclusion: 'no-change' };

testRule(riskAnalysisIntervalExceeded, {
  silent: [
    ['the last day of the interval', aged(), '2018-03-01'],
    ['reviewed without change, with what was looked at', aged({ reviews: [review] }), '2020-02-20'],
    ['a newer version', { ...aged(), evidence: [{ id: 'E', documentDate: '2016-03-01' }, { id: 'E2', documentDate: '2018-03-01' }], riskAnalyses: [analysis, { ...analysis, id: 'RA2', performedOn: '2018-03-01', approvedOn: '2018-03-02', evidence: ['E2'] }], risks: [risk, { ...risk, id: 'R2', analysis: 'RA2' }] }, '2018-03-02'],
    ['there is none that qualifies: another rule says so', aged({ approvedBy: 'BSO' }), '2019-01-01'],
    ['confirmed after its validity ended', aged({ validUntil: '2016-12-31', reviews: [{ ...review, performedOn: '2017-01-05' }] }), '2017-01-05'],
    ['the organisation set another interval', { ...aged(), parameters: [{ key: 'ra.intervalMonths.other', value: 36, validFrom: '2016-01-01' }] }, '2019-03-01'],
  ],
  speaks: [
    ['two years and a day', aged(), '2018-03-02', { subject: 'P', severity: 'medium', since: '2018-03-02', says: '1 maart 2016', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['a sensitive processing: after a year, one step worse', { ...aged(), ...sensitive }, '2017-03-02', { severity: 'high', since: '2017-03-02' }],
    ['more than twice the interval', aged(), '2020-03-02', { severity: 'high', since: '2018-03-02', cites: ['AVG', 'AVG'] }],
    ['its validity ended', aged({ validUntil: '2016-12-31' }), '2017-01-01', { since: '2017-01-01', severity: 'medium' }],
    ['a review that does not say what was looked at', aged({ reviews: [{ ...review, lookedAt: undefined }] }), '2018-03-02'],
    ['the review itself has become too old', aged({ reviews: [review] }), '2020-02-21', { severity: 'medium', since: '2020-02-21' }],
    ['the year is known, not the day', aged({ performedOn: '2016', approvedOn: '2016-12-31', evidence: ['E'] }), '2018-06-01', { state: 'unknown' }],
    ['it is not recorded when it was performed: no later than it was approved', aged({ performedOn: undefined }), '2018-03-16', { since: '2018-03-16', says: '15 maart 2016 of eerder' }],
    ['the day is recorded as unknown', aged({ performedOn: 'unknown' }), '2018-03-16', { state: 'unknown' }],
  ],
});
