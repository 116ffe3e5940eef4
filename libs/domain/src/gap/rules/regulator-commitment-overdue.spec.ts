import { testRule } from '../../testing/index.ts';
import { regulatorCommitmentOverdue } from './regulator-commitment-overdue.ts';

const commitment = { id: 'C', what: 'Onderzoeken of bestanden te blokkeren zijn', kind: 'investigate', madeOn: '2016-09-30', patterns: ['PAT'] };
const order = { id: 'L', what: 'Twee factoren', kind: 'order', madeOn: '2018-09-01', dueOn: '2018-12-31' };
const patterns = [{ id: 'PAT', cause: 'bijlage' }];
const block = { id: 'M', type: 'technical', securityPurpose: true, againstPatterns: ['PAT'], decidedOn: '2018-09-01', implementedOn: '2018-12-16', evidence: ['E'] };
const outcome = [{ id: 'O', kind: 'report', documentDate: '2016-11-15' }];
const release = [{ id: 'E', kind: 'release', documentDate: '2018-12-16' }];

testRule(regulatorCommitmentOverdue, {
  silent: [
    ['the outcome was documented, also when it was no', { patterns, commitments: [{ ...commitment, fulfilledOn: '2016-11-15', evidence: ['O'] }], evidence: outcome }, '2017-03-01'],
    ['a correction was sent to the AP', { patterns, commitments: [{ ...commitment, correctedOn: '2016-11-20' }] }, '2017-03-01'],
    ['not made yet', { patterns, commitments: [commitment] }, '2016-09-29'],
  ],
  speaks: [
    ['a running obligation', { patterns, commitments: [commitment] }, '2016-09-30', { state: 'announced', nextChange: '2016-11-30', says: '29 november 2016' }],
    ['no date was given, and sixty days are over', { patterns, commitments: [commitment] }, '2016-11-30', { subject: 'C', severity: 'high', since: '2016-11-30', cites: ['Wbp', 'Awb'] }],
    ['fulfilled, but it cannot be shown', { patterns, commitments: [{ ...commitment, fulfilledOn: '2016-11-15' }] }, '2017-03-01'],
    ['an order, the day after', { commitments: [order] }, '2019-01-01', { severity: 'critical', since: '2019-01-01' }],
    ['an order, on its last day', { commitments: [order] }, '2018-12-31', { state: 'announced' }],
    ['overtaken by a technical measure, after two years', { patterns, commitments: [commitment], measures: [block], evidence: release }, '2018-12-31', { state: 'overtaken', since: '2016-11-30' }],
    ['decided is not introduced', { patterns, commitments: [commitment], measures: [block], evidence: release }, '2018-12-15', { state: 'open' }],
    ['an order is not overtaken', { patterns, commitments: [{ ...order, patterns: ['PAT'] }], measures: [block], evidence: release }, '2019-01-01', { state: 'open' }],
    ['when it was made is not known', { patterns, commitments: [{ ...commitment, madeOn: 'unknown' }] }, '2017-03-01', { state: 'unknown' }],
    ['in a sensitive processing', { patterns, processings: [{ id: 'P', startedOn: '2012-07-16', statutoryDuty: true }], commitments: [commitment] }, '2017-03-01', { severity: 'critical' }],
  ],
});
