import { testRule } from '../../testing/index.ts';
import { policyReviewOverdue } from './policy-review-overdue.ts';

const policy = { id: 'POL', title: 'Beleid', approvedOn: '2018-06-01', validFrom: '2018-07-01', reviewDueOn: '2020-07-01' };
const review = { on: '2020-06-01', evidence: ['E'] };
const evidence = [{ id: 'E', processings: [], kind: 'minutes', documentDate: '2020-06-01' }];
const yearly = { policies: [{ id: 'POL', title: 'Beleid', validFrom: '2016-01-01' }], policyRequirements: [{ id: 'EIS', policy: 'POL', demands: 'recalibration', frequencyMonths: 12 }] };

testRule(policyReviewOverdue, {
  silent: [
    ['reviewed shortly before it was due', { policies: [{ ...policy, reviews: [review] }], evidence }, '2020-12-31'],
    ['the last day', { policies: [policy] }, '2020-07-01'],
    ['no date and no yearly demand', { policies: [{ ...policy, reviewDueOn: undefined }] }, '2025-01-01'],
    ['it is no longer in force', { policies: [{ ...policy, validTo: '2020-06-30' }] }, '2020-12-31'],
    ['the first year of a yearly demand, and grace', yearly, '2017-01-31'],
    ['recalibrated by an analysis of the whole organisation', { ...yearly, riskAnalyses: [{ id: 'RA', processings: [], performedOn: '2016-11-01', approvedOn: '2016-12-01' }] }, '2017-06-01'],
  ],
  speaks: [
    ['the day after it was due', { policies: [policy] }, '2020-07-02', { subject: 'POL', severity: 'low', since: '2020-07-02', says: 'Beleid', cites: ['AVG'] }],
    ['the last review was too long before', { policies: [{ ...policy, reviews: [{ ...review, on: '2019-06-01' }] }], evidence: [{ id: 'E', processings: [], documentDate: '2019-06-01' }] }, '2020-12-31', { since: '2020-07-02', says: '1 juni 2019' }],
    ['reviewed, but it cannot be shown', { policies: [{ ...policy, reviews: [{ on: '2020-06-01' }] }] }, '2020-12-31'],
    ['every year, by own policy', yearly, '2017-02-01', { since: '2017-02-01', cites: ['own policy'] }],
    ['a year and grace after the last time', { ...yearly, riskAnalyses: [{ id: 'RA', processings: [], performedOn: '2016-11-01', approvedOn: '2016-12-01' }] }, '2017-12-31', { since: '2017-12-02' }],
    ['an analysis of one processing is none of the organisation', { ...yearly, riskAnalyses: [{ id: 'RA', performedOn: '2016-11-01', approvedOn: '2016-12-01' }] }, '2017-06-01'],
    ['when it was reviewed is not known', { policies: [{ ...policy, reviews: [{ on: 'unknown', evidence: ['E'] }] }], evidence }, '2020-12-31', { state: 'unknown' }],
  ],
});
