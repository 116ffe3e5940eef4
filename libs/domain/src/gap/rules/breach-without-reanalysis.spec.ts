import { testRule } from '../../testing/index.ts';
import { breachWithoutReanalysis } from './breach-without-reanalysis.ts';

const breach = { id: 'B', pattern: 'PAT', occurredFrom: '2018-08-03', level: 'limited' };
const patterns = [{ id: 'PAT', cause: 'verkeerde bijlage' }];
const analysis = { id: 'RA', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2018-06-01', approvedOn: '2018-06-15', evidence: ['E'] };
const risk = { id: 'R', analysis: 'RA', threat: 'weer een bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'het gebeurde vaker' };
const evidence = [{ id: 'E', documentDate: '2018-06-01' }, { id: 'E2', documentDate: '2018-08-20' }];
const review = { performedOn: '2018-08-20', by: 'BSO', conclusion: 'changed', breaches: ['B'] };
const weighed = (reviews: readonly Record<string, unknown>[], more: Record<string, unknown> = {}) => ({ patterns, evidence, breaches: [breach], riskAnalyses: [{ ...analysis, reviews, ...more }], risks: [risk] });
const anew = { patterns, evidence, breaches: [breach], riskAnalyses: [{ ...analysis, performedOn: '2018-08-20', approvedOn: '2018-08-25', evidence: ['E2'] }] };

testRule(breachWithoutReanalysis, {
  silent: [
    ['a review names the breach', weighed([review]), '2018-12-01'],
    ['a review names the pattern and says why nothing changes', weighed([{ ...review, breaches: [], patterns: ['PAT'], conclusion: 'no-change', reason: 'stond er al in' }]), '2018-12-01'],
    ['a new analysis has a risk about the pattern', { ...anew, risks: [{ ...risk, patterns: ['PAT'] }] }, '2018-12-01'],
    ['a single slip, and the pattern was reviewed last month', { ...weighed([{ ...review, performedOn: '2018-07-01', breaches: [], patterns: ['PAT'] }]), breaches: [{ ...breach, singleHumanSlip: true }] }, '2018-12-01'],
    ['it was no breach after all', { patterns, breaches: [{ ...breach, isBreach: false }] }, '2018-12-01'],
    ['the processing has ended', { patterns, breaches: [breach], processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2018-09-01' }] }, '2018-12-01'],
    ['it is not established yet', { patterns, breaches: [{ ...breach, establishedAt: '2018-08-06T09:00' }] }, '2018-08-05'],
  ],
  speaks: [
    ['the term still runs', { patterns, breaches: [breach] }, '2018-09-02', { state: 'announced', nextChange: '2018-09-03' }],
    ['thirty days after it', { patterns, breaches: [breach] }, '2018-09-03', { subject: 'B', severity: 'medium', since: '2018-09-03', says: '3 augustus 2018', cites: ['AVG', 'AVG'] }],
    ['counted from when it was established', { patterns, breaches: [{ ...breach, establishedAt: '2018-08-05T23:30' }] }, '2018-09-05', { since: '2018-09-05' }],
    ['when it was established is unknown: the day of the breach', { patterns, breaches: [{ ...breach, establishedAt: 'unknown' }] }, '2018-09-03', { since: '2018-09-03' }],
    ['a considerable level', { patterns, breaches: [{ ...breach, level: 'considerable' }] }, '2018-09-03', { severity: 'high' }],
    ['the level is not recorded, in a sensitive processing', { patterns, breaches: [{ ...breach, level: undefined }], processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-09-03', { severity: 'critical' }],
    ['the analysis is of before the breach', { ...weighed([]), risks: [{ ...risk, patterns: ['PAT'] }] }, '2018-09-03'],
    ['the review gives no reason why nothing changes', weighed([{ ...review, conclusion: 'no-change' }]), '2018-09-03'],
    ['a review of a paper that does not qualify', weighed([review], { approvedBy: 'BSO' }), '2018-09-03'],
    ['no slip: a review of before does not do', weighed([{ ...review, performedOn: '2018-07-01' }]), '2018-09-03'],
    ['a breach that lasted: the review came while it still did', { ...weighed([review]), breaches: [{ ...breach, occurredTo: '2018-08-21' }] }, '2018-09-03'],
    ['the day of the breach is unknown', { patterns, breaches: [{ ...breach, occurredFrom: 'unknown' }] }, '2018-12-01', { state: 'unknown' }],
    ['the day of the review is unknown', weighed([{ ...review, performedOn: 'unknown' }]), '2018-12-01', { state: 'unknown' }],
  ],
});
