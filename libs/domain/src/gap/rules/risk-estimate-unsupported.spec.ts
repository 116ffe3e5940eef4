import { testRule } from '../../testing/index.ts';
import { riskEstimateUnsupportedForClaim, riskEstimateUnsupportedForRisk } from './risk-estimate-unsupported.ts';

const patterns = [{ id: 'PAT', cause: 'verkeerde bijlage' }];
const breaches = [{ id: 'B1', pattern: 'PAT', occurredFrom: '2016-08-22' }, { id: 'B2', pattern: 'PAT', occurredFrom: '2016-09-14' }];
const analysis = { id: 'RA', purpose: 'personal-data', author: 'BSO', performedOn: '2017-01-10', presentedOn: '2017-01-20' };
const risk = { id: 'R', analysis: 'RA', threat: 'weer een bijlage', patterns: ['PAT'], likelihood: 2, likelihoodRationale: 'er is sinds december een blokkade', breachesConsidered: ['B1', 'B2'] };
const estimated = (more: Record<string, unknown>) => ({ patterns, breaches, riskAnalyses: [analysis], risks: [{ ...risk, ...more }] });

testRule(riskEstimateUnsupportedForRisk, {
  silent: [
    ['the rationale deals with the breaches', estimated({}), '2017-02-01'],
    ['the analysis was made because of them', { ...estimated({ breachesConsidered: [] }), riskAnalyses: [{ ...analysis, triggeredByPatterns: ['PAT'] }] }, '2017-02-01'],
    ['the estimate is not low', estimated({ likelihood: 3, likelihoodRationale: undefined }), '2017-02-01'],
    ['breaches of another cause', estimated({ patterns: [], cause: 'brief in verkeerde envelop', breachesConsidered: [] }), '2017-02-01'],
    ['one breach is no pattern', { ...estimated({ breachesConsidered: [] }), breaches: breaches.slice(0, 1) }, '2017-02-01'],
    ['a review says why a later breach changes nothing', { ...estimated({}), breaches: [...breaches, { id: 'B3', pattern: 'PAT', occurredFrom: '2017-02-21' }], riskAnalyses: [{ ...analysis, reviews: [{ performedOn: '2017-03-01', by: 'BSO', conclusion: 'no-change', reason: 'oude bestanden', breaches: ['B3'] }] }] }, '2017-03-01'],
    ['the paper is a draft', { ...estimated({ likelihoodRationale: undefined }), riskAnalyses: [{ ...analysis, presentedOn: undefined }] }, '2017-02-01'],
  ],
  speaks: [
    ['low, without a reason', { ...estimated({ likelihoodRationale: undefined }), breaches: [] }, '2017-02-01', { subject: 'R', severity: 'medium', since: '2017-01-20', cites: ['Wbp'] }],
    ['low, after two breaches that the reason does not name', estimated({ breachesConsidered: [] }), '2017-02-01', { severity: 'high', says: '(2)' }],
    ['the same cause in words', estimated({ patterns: [], cause: 'verkeerde bijlage', breachesConsidered: [] }), '2017-02-01', { severity: 'high' }],
    ['a third breach after it, and the estimate stood', { ...estimated({}), breaches: [...breaches, { id: 'B3', pattern: 'PAT', occurredFrom: '2017-02-21' }] }, '2017-03-01', { severity: 'high', since: '2017-02-21', says: '(1)' }],
    ['the revision of it is of later', { ...estimated({ estimatedOn: '2017-03-01', breachesConsidered: ['B1', 'B2', 'B3'] }), breaches: [...breaches, { id: 'B3', pattern: 'PAT', occurredFrom: '2017-02-21' }] }, '2017-02-28', { severity: 'high' }],
    ['in a sensitive processing', { ...estimated({ breachesConsidered: [] }), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2017-02-01', { severity: 'critical' }],
    ['the likelihood is not known', estimated({ likelihood: 'unknown', breachesConsidered: [] }), '2017-02-01', { state: 'unknown' }],
    ['the breaches are not dated', { ...estimated({ breachesConsidered: [] }), breaches: [{ id: 'B1', pattern: 'PAT' }, { id: 'B2', pattern: 'PAT' }] }, '2017-02-01', { state: 'unknown' }],
  ],
});

const claim = { id: 'C', what: 'het risico op meer datalekken is laag', predicate: 'risk-low', on: '2017-06-01', patterns: ['PAT'] };
const qualifying = { evidence: [{ id: 'E', documentDate: '2017-07-01' }], riskAnalyses: [{ ...analysis, performedOn: '2017-07-01', presentedOn: '2017-07-01', approvedOn: '2017-07-10', approvedBy: 'DIR', evidence: ['E'] }], risks: [{ ...risk, affects: 'both', consequenceForSubjects: 'fraude' }] };
testRule(riskEstimateUnsupportedForClaim, {
  silent: [
    ['it has a reason, and nothing contradicts it', { patterns, claims: [{ ...claim, rationale: 'blokkade sinds mei' }] }, '2017-07-01'],
    ['it names the breaches and says why they say nothing', { patterns, breaches, claims: [{ ...claim, rationale: 'blokkade sinds mei', breachesConsidered: ['B1', 'B2'] }] }, '2017-07-01'],
    ['it says something else', { patterns, breaches, claims: [{ ...claim, predicate: 'checked' }] }, '2017-07-01'],
    ['it denies that the risk is low', { patterns, breaches, claims: [{ ...claim, holds: false }] }, '2017-07-01'],
    ['it was corrected', { patterns, breaches, claims: [{ ...claim, correctedOn: '2017-07-01' }] }, '2017-07-01'],
    ['a qualifying analysis estimated the risk anew', { patterns, breaches, claims: [claim], ...qualifying }, '2017-08-01'],
  ],
  speaks: [
    ['without a reason', { patterns, claims: [claim] }, '2017-07-01', { subject: 'C', severity: 'medium', since: '2017-06-01' }],
    ['contradicted by breaches', { patterns, breaches, claims: [{ ...claim, rationale: 'de maatregelen lijken te werken' }] }, '2017-07-01', { severity: 'high', says: '(2)' }],
    ['it names no pattern: it is about all of the processing', { patterns, breaches, claims: [{ ...claim, patterns: [], rationale: 'het gaat goed' }] }, '2017-07-01', { severity: 'high' }],
    ['made in a year that is over, with a further breach in the next', { patterns, breaches: [...breaches, { id: 'B3', pattern: 'PAT', occurredFrom: '2018-03-26' }], claims: [{ ...claim, on: '2017' }] }, '2018-09-06', { severity: 'high', says: '(3)', since: '2017-12-31' }],
    ['made some time this year', { patterns, breaches, claims: [{ ...claim, on: '2017' }] }, '2017-07-01', { state: 'unknown' }],
  ],
});
