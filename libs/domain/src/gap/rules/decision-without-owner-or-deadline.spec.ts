import { testRule } from '../../testing/index.ts';
import { decisionWithoutOwnerOrDeadline } from './decision-without-owner-or-deadline.ts';

const decision = { id: 'D', title: 'Techniek onderzoeken', kind: 'investigate', decidedOn: '2016-10-20' };
const evidence = [{ id: 'E', kind: 'report', documentDate: '2016-12-01', author: 'BSO' }];

testRule(decisionWithoutOwnerOrDeadline, {
  silent: [
    ['owner and date are there', { decisions: [{ ...decision, owner: 'DIR', dueOn: '2016-12-31' }] }, '2016-12-01'],
    ['the body only took note', { decisions: [{ ...decision, kind: 'note' }] }, '2016-12-01'],
    ['a decision not to act has a review date', { decisions: [{ ...decision, kind: 'no-action', reviewOn: '2017-10-20' }] }, '2016-12-01'],
    ['postponed to a day of review', { decisions: [{ ...decision, kind: 'postpone', owner: 'DIR', reviewOn: '2017-10-20' }] }, '2016-12-01'],
    ['it was carried out', { decisions: [{ ...decision, outcome: ['E'] }], evidence }, '2016-12-01'],
    ['it was stopped', { decisions: [{ ...decision, stoppedBy: 'S' }, { id: 'S', kind: 'stop', decidedOn: '2016-11-20' }] }, '2016-12-01'],
  ],
  speaks: [
    ['the term still runs', { decisions: [decision] }, '2016-11-03', { state: 'announced', nextChange: '2016-11-04' }],
    ['"at short term" is no date', { decisions: [{ ...decision, owner: 'DIR' }] }, '2016-11-04', { subject: 'D', severity: 'medium', since: '2016-11-04', says: 'Techniek onderzoeken', cites: ['Wbp'] }],
    ['a date without an owner', { decisions: [{ ...decision, dueOn: '2016-12-31' }] }, '2016-11-04'],
    ['after a breach', { decisions: [{ ...decision, afterBreaches: ['B'] }] }, '2016-11-04', { severity: 'high' }],
    ['a decision not to act without a review date', { decisions: [{ ...decision, kind: 'no-action', owner: 'DIR', dueOn: '2016-12-31' }] }, '2016-11-04'],
    ['postponed until further notice', { decisions: [{ ...decision, kind: 'postpone', owner: 'DIR' }] }, '2016-11-04'],
    ['owner and date exist but are not known', { decisions: [{ ...decision, owner: 'unknown', dueOn: 'unknown' }] }, '2016-12-01', { state: 'unknown' }],
    ['the day of the decision is only known by the month', { decisions: [{ ...decision, decidedOn: '2016-10' }] }, '2016-11-10', { state: 'unknown' }],
  ],
});
