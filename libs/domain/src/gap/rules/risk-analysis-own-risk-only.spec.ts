import { testRule } from '../../testing/index.ts';
import { riskAnalysisOwnRiskOnly } from './risk-analysis-own-risk-only.ts';

const analysis = { id: 'RA', title: 'Voorlegger', purpose: 'personal-data', author: 'BSO', performedOn: '2016-10-18', presentedOn: '2016-10-20' };
const inward = { id: 'R', analysis: 'RA', affects: 'organisation', threat: 'vragen van klanten' };
const forPersons = { ...inward, affects: 'both', consequenceForSubjects: 'fraude met BSN' };
const later = { ...analysis, id: 'RA2', title: 'Versie 2', performedOn: '2017-01-10', presentedOn: '2017-01-20' };
const both = [inward, { ...forPersons, id: 'R2', analysis: 'RA2' }];

testRule(riskAnalysisOwnRiskOnly, {
  silent: [
    ['one of the risks is about people', { riskAnalyses: [analysis], risks: [inward, { ...forPersons, id: 'R2' }] }, '2016-11-01'],
    ['it is about continuity, and says so', { riskAnalyses: [{ ...analysis, purpose: 'continuity' }], risks: [inward] }, '2016-11-01'],
    ['it is a draft', { riskAnalyses: [{ ...analysis, presentedOn: undefined }], risks: [inward] }, '2016-11-01'],
    ['it has no risks at all: another rule says so', { riskAnalyses: [analysis] }, '2016-11-01'],
    ['it was withdrawn', { riskAnalyses: [{ ...analysis, withdrawnOn: '2016-10-31' }], risks: [inward] }, '2016-11-01'],
    ['a later version with a risk for people was approved', { riskAnalyses: [analysis, { ...later, approvedOn: '2017-02-01' }], risks: both }, '2017-02-01'],
  ],
  speaks: [
    ['only what the organisation itself may suffer', { riskAnalyses: [analysis], risks: [inward] }, '2016-11-01', { subject: 'RA', severity: 'high', since: '2016-10-20', says: 'Voorlegger', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['approved without ever being presented', { riskAnalyses: [{ ...analysis, presentedOn: undefined, approvedOn: '2016-10-25' }], risks: [inward] }, '2016-11-01', { since: '2016-10-25' }],
    ['it says people are affected, but not how', { riskAnalyses: [analysis], risks: [{ ...inward, affects: 'data-subjects' }] }, '2016-11-01'],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', categories: [{ name: 'BSN', bsn: true }] }], riskAnalyses: [analysis], risks: [inward] }, '2016-11-01', { severity: 'critical' }],
    ['the purpose is left out', { riskAnalyses: [{ ...analysis, purpose: undefined }], risks: [inward] }, '2016-11-01'],
    ['a better version is presented but not approved', { riskAnalyses: [analysis, later], risks: both }, '2017-02-01', { subject: 'RA' }],
    ['a later version is no better: only that one is spoken of', { riskAnalyses: [analysis, later], risks: [inward, { ...inward, id: 'R2', analysis: 'RA2' }] }, '2017-02-01', { subject: 'RA2', since: '2017-01-20' }],
    ['whom it affects is unknown', { riskAnalyses: [analysis], risks: [{ ...forPersons, affects: 'unknown' }] }, '2016-11-01', { state: 'unknown' }],
    ['after the AVG came', { riskAnalyses: [analysis], risks: [inward] }, '2018-05-25', { cites: ['AVG', 'AVG', 'AVG recital'] }],
  ],
});
