import { testRule } from '../../testing/index.ts';
import { failedCheckNoFollowUp } from './failed-check-no-follow-up.ts';

const measure = { id: 'M', title: 'Werkinstructie', implementedOn: '2018-01-01', implementer: 'IMP', againstPatterns: ['PAT'] };
const check = { id: 'C', measure: 'M', kinds: ['operation'], performedOn: '2018-06-01', checker: 'CHK', result: 'fail', cause: 'instructie onbekend', sample: 20, evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'sample', documentDate: '2018-06-01' }];
const action = { id: 'A', raisedOn: '2018-06-10', originKind: 'check', originId: 'C', owner: 'OWN', dueOn: '2018-09-01' };
const acceptance = { id: 'AC', pattern: 'PAT', decidedOn: '2018-06-08', decidedByRole: 'director', reason: 'kanaal sluit', conditions: 'alleen tot sluiting', validUntil: '2018-09-01' };
const failed = { measures: [measure], checks: [check], evidence, patterns: [{ id: 'PAT', cause: 'bijlage' }] };

testRule(failedCheckNoFollowUp, {
  silent: [
    ['an action with owner and date', { ...failed, actions: [action] }, '2018-07-01'],
    ['an open action on the same cause covers it', { ...failed, actions: [{ ...action, originKind: 'evaluation', originId: 'EV', cause: 'instructie onbekend' }] }, '2018-07-01'],
    ['a later check of the same passed', { ...failed, checks: [check, { ...check, id: 'C2', performedOn: '2018-06-20', result: 'pass' }] }, '2018-07-01'],
    ['the check passed', { ...failed, checks: [{ ...check, result: 'pass' }] }, '2018-07-01'],
  ],
  speaks: [
    ['the last day of the term', failed, '2018-06-15', { state: 'announced', nextChange: '2018-06-16' }],
    ['nothing followed', failed, '2018-06-16', { subject: 'C', severity: 'high', since: '2018-06-16', says: '1 juni 2018' }],
    ['it passed in part', { ...failed, checks: [{ ...check, result: 'partial' }] }, '2018-07-01'],
    ['an action without an owner', { ...failed, actions: [{ ...action, owner: undefined }] }, '2018-07-01'],
    ['an action without a date', { ...failed, actions: [{ ...action, dueOn: undefined }] }, '2018-07-01'],
    ['the action on the same cause was completed before', { ...failed, actions: [{ ...action, originKind: 'evaluation', originId: 'EV', cause: 'instructie onbekend', completedOn: '2018-05-01', raisedOn: '2018-01-01', evidence: ['F'] }], evidence: [...evidence, { id: 'F', documentDate: '2018-05-01' }] }, '2018-07-01'],
    ['a director accepted it for a time', { ...failed, riskAcceptances: [acceptance] }, '2018-07-01', { state: 'accepted' }],
    ['the acceptance has ended', { ...failed, riskAcceptances: [acceptance] }, '2018-09-02', { state: 'open', since: '2018-09-02' }],
    ['the day of the check is known by the month', { ...failed, checks: [{ ...check, performedOn: '2018-06' }] }, '2018-06-20', { state: 'unknown' }],
    ['the owner is not known', { ...failed, actions: [{ ...action, owner: 'unknown' }] }, '2018-07-01', { state: 'unknown' }],
  ],
});
