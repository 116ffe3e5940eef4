import { testRule } from '../../testing/index.ts';
import { followUpOverdue } from './follow-up-overdue.ts';

const action = { id: 'A', title: 'Sjabloon aanpassen', raisedOn: '2018-06-01', owner: 'OWN', dueOn: '2018-08-31' };
const done = { ...action, completedOn: '2018-08-20', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'screenshot', documentDate: '2018-08-20' }];
const moved = { ...action, dueMoves: [{ on: '2018-08-15', to: '2018-10-31', decision: 'D' }] };

testRule(followUpOverdue, {
  silent: [
    ['completed in time, with evidence', { actions: [done], evidence }, '2018-12-31'],
    ['no date was agreed: the rule on failed checks speaks', { actions: [{ ...action, dueOn: undefined }] }, '2018-12-31'],
    ['completed late is completed', { actions: [{ ...done, completedOn: '2018-11-01' }], evidence }, '2018-12-31'],
  ],
  speaks: [
    ['the last day', { actions: [action] }, '2018-08-31', { state: 'announced', nextChange: '2018-09-01' }],
    ['the day after', { actions: [action] }, '2018-09-01', { subject: 'A', severity: 'medium', since: '2018-09-01', says: 'Sjabloon aanpassen' }],
    ['ninety days later', { actions: [action] }, '2018-11-29', { severity: 'medium' }],
    ['more than ninety days later', { actions: [action] }, '2018-11-30', { severity: 'high', since: '2018-09-01' }],
    ['a new date by decision', { actions: [moved], decisions: [{ id: 'D', decidedOn: '2018-08-15', kind: 'extend' }] }, '2018-10-31', { state: 'announced', says: '31 augustus 2018' }],
    ['the new date is past too; severity counts from the first', { actions: [moved], decisions: [{ id: 'D', decidedOn: '2018-08-15', kind: 'extend' }] }, '2018-12-01', { severity: 'high', since: '2018-11-01', says: '31 oktober 2018' }],
    ['a move that nobody decided', { actions: [{ ...action, dueMoves: [{ on: '2018-08-15', to: '2018-10-31' }] }] }, '2018-09-15', { since: '2018-09-01' }],
    ['completed without evidence', { actions: [{ ...done, evidence: [] }] }, '2018-09-15', { since: '2018-09-01' }],
    ['the date is not known', { actions: [{ ...action, dueOn: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
    ['a similar breach while it was overdue', { actions: [action], patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'B1', pattern: 'PAT', occurredFrom: '2018-03-26' }, { id: 'B2', pattern: 'PAT', occurredFrom: '2018-09-05' }] }, '2018-09-15', { severity: 'high' }],
  ],
});
