import { testRule } from '../../testing/index.ts';
import { provisionalFollowUpOverdue } from './provisional-follow-up-overdue.ts';

const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', provisionalAt: '2018-09-05T10:00' };

testRule(provisionalFollowUpOverdue, {
  silent: [
    ['a follow-up came', { breaches: [{ ...breach, followUpAt: '2018-10-03T23:00' }] }, '2018-12-31'],
    ['the final notification came', { breaches: [{ ...breach, finalAt: '2018-09-20T10:00' }] }, '2018-12-31'],
    ['notified at once, not provisionally', { breaches: [{ ...breach, provisionalAt: undefined, notifiedAt: '2018-09-05T10:00' }] }, '2018-12-31'],
  ],
  speaks: [
    ['four weeks run', { breaches: [breach] }, '2018-10-03', { state: 'announced', nextChange: '2018-10-04' }],
    ['four weeks are over', { breaches: [breach] }, '2018-10-04', { severity: 'high', since: '2018-10-04', says: '3 oktober 2018', cites: ['AVG', 'AVG'] }],
    ['until the follow-up came', { breaches: [{ ...breach, followUpAt: '2018-11-01T10:00' }] }, '2018-10-31', { nextChange: '2018-11-01' }],
    ['when it was provisionally notified is unknown', { breaches: [{ ...breach, provisionalAt: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
