import { testRule } from '../../testing/index.ts';
import { evaluationNoFollowUp } from './evaluation-no-follow-up.ts';

const evaluation = { id: 'EV', title: 'Evaluatie 2018', scope: 'processing', performedOn: '2018-06-01', approvedOn: '2018-06-15', conclusion: 'adequate-with-actions' };
const action = { id: 'A', title: 'Blokkade bouwen', originKind: 'evaluation', originId: 'EV', raisedOn: '2018-06-20', owner: 'OWN', dueOn: '2018-12-31' };
const evidence = [{ id: 'E', kind: 'release', documentDate: '2018-12-16' }];
const having = (more: Record<string, unknown> = {}, ...actions: readonly Record<string, unknown>[]) => ({ evaluations: [{ ...evaluation, ...more }], actions, evidence });

testRule(evaluationNoFollowUp, {
  silent: [
    ['an action with owner and date', having({}, action), '2018-12-31'],
    ['the action was done in time', having({}, { ...action, completedOn: '2018-12-16', evidence: ['E'] }), '2019-03-01'],
    ['it is adequate as it is', having({ conclusion: 'adequate' }), '2018-12-01'],
    ['there is no conclusion: another rule says so', having({ conclusion: undefined }), '2018-12-01'],
    ['moved by decision', having({}, { ...action, dueMoves: [{ on: '2018-12-01', to: '2019-03-31', decision: 'D' }] }), '2019-03-31'],
  ],
  speaks: [
    ['the term still runs', having(), '2018-07-15', { state: 'announced', nextChange: '2018-07-16' }],
    ['thirty days after the approval', having(), '2018-07-16', { subject: 'EV', severity: 'medium', since: '2018-07-16', says: 'Evaluatie 2018', cites: ['AVG'] }],
    ['never approved: counted from the evaluation', having({ approvedOn: undefined }), '2018-07-02', { since: '2018-07-02' }],
    ['inadequate', having({ conclusion: 'inadequate' }), '2018-07-16', { severity: 'high' }],
    ['an action without an owner', having({}, { ...action, owner: undefined }), '2018-07-16'],
    ['an action without a date', having({}, { ...action, dueOn: undefined }), '2018-07-16'],
    ['an action from another evaluation', having({}, { ...action, originId: 'EV0' }), '2018-07-16'],
    ['the action is late', having({}, action), '2019-01-01', { since: '2019-01-01' }],
    ['done, but it cannot be shown', having({}, { ...action, completedOn: '2018-12-16' }), '2019-01-01'],
    ['in a sensitive processing', { ...having({ conclusion: 'inadequate' }), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-07-16', { severity: 'critical' }],
    ['the day of the approval is unknown', having({ approvedOn: 'unknown' }), '2018-12-01', { state: 'unknown' }],
    ['the date of the action exists but is unknown', having({}, { ...action, dueOn: 'unknown' }), '2018-12-01', { state: 'unknown' }],
  ],
});
