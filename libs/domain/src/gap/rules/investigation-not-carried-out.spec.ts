import { testRule } from '../../testing/index.ts';
import { investigationNotCarriedOut } from './investigation-not-carried-out.ts';

const decision = { id: 'D', title: 'Techniek onderzoeken', kind: 'investigate', decidedOn: '2016-10-20', patterns: ['PAT'] };
const patterns = [{ id: 'PAT', cause: 'bijlage' }];
const block = { id: 'T', type: 'technical', securityPurpose: true, againstPatterns: ['PAT'], decidedOn: '2018-09-01', implementedOn: '2018-12-16', evidence: ['E'] };
const release = { id: 'E', kind: 'release', documentDate: '2018-12-16', author: 'beheer' };

testRule(investigationNotCarriedOut, {
  silent: [
    ['the outcome is there', { decisions: [{ ...decision, outcome: ['E'] }], patterns, evidence: [{ ...release, kind: 'report', documentDate: '2016-12-01' }] }, '2017-03-01'],
    ['it was decided to stop', { decisions: [{ ...decision, stoppedBy: 'S' }, { id: 'S', kind: 'stop', decidedOn: '2016-12-01' }], patterns }, '2017-03-01'],
    ['a decision of another kind', { decisions: [{ ...decision, kind: 'adopt' }], patterns }, '2017-03-01'],
    ['overtaken before it was due', { decisions: [{ ...decision, dueOn: '2018-12-31' }], patterns, measures: [block], evidence: [release] }, '2019-03-01'],
  ],
  speaks: [
    ['the default term still runs', { decisions: [decision], patterns }, '2016-12-19', { state: 'announced', nextChange: '2016-12-20' }],
    ['the default term is over', { decisions: [decision], patterns }, '2016-12-20', { subject: 'D', severity: 'high', since: '2016-12-20', says: 'Techniek onderzoeken' }],
    ['its own due date is past', { decisions: [{ ...decision, dueOn: '2016-11-30' }], patterns }, '2016-12-01', { since: '2016-12-01' }],
    ['postponed until further notice has no new date', { decisions: [{ ...decision, dueOn: '2016-11-30', dueMoves: [{ on: '2016-11-15' }] }], patterns }, '2016-12-01', { since: '2016-12-01' }],
    ['a further similar breach', { decisions: [decision], patterns, breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2017-02-21' }] }, '2017-02-21', { severity: 'critical', since: '2016-12-20' }],
    ['the day before the block it was open', { decisions: [decision], patterns, measures: [block], evidence: [release] }, '2018-12-15', { state: 'open', nextChange: '2018-12-16' }],
    ['overtaken by the block, duration visible', { decisions: [decision], patterns, measures: [block], evidence: [release] }, '2018-12-16', { state: 'overtaken', since: '2016-12-20' }],
    ['awareness overtakes nothing', { decisions: [decision], patterns, measures: [{ ...block, type: 'organisational' }], evidence: [release] }, '2018-12-31', { state: 'open' }],
    ['only an outcome date, and no document', { decisions: [{ ...decision, outcomeOn: '2016-12-01' }], patterns }, '2017-03-01', { state: 'open' }],
    ['when it was decided is unknown', { decisions: [{ ...decision, decidedOn: '2016-10/2017-06' }], patterns }, '2017-03-01', { state: 'unknown' }],
  ],
});
