import { testRule } from '../../testing/index.ts';
import { returnMailWaitExceeded } from './return-mail-wait-exceeded.ts';

const breach = { id: 'B', what: 'brief op oud adres', occurredFrom: '2018-09-03', establishedAt: '2018-09-04T09:00', promisedReturnAt: '2018-09-05T10:00' };

testRule(returnMailWaitExceeded, {
  silent: [
    ['called again, closed, and looked at the level', { breaches: [{ ...breach, secondContactAt: '2018-09-18T10:00', returnClosedAt: '2018-10-01T10:00', levelReassessedAt: '2018-10-01T11:00' }] }, '2018-12-31'],
    ['destruction is confirmed', { breaches: [{ ...breach, destructionConfirmed: true }] }, '2018-12-31'],
    ['nothing was promised', { breaches: [{ ...breach, promisedReturnAt: undefined }] }, '2018-12-31'],
    ['it came back before the second contact was needed', { breaches: [{ ...breach, returnClosedAt: '2018-09-10T10:00', levelReassessedAt: '2018-09-10T11:00' }] }, '2018-12-31'],
  ],
  speaks: [
    ['two weeks run', { breaches: [breach] }, '2018-09-19', { state: 'announced', nextChange: '2018-09-20' }],
    ['two weeks are over', { breaches: [breach] }, '2018-09-20', { severity: 'low', since: '2018-09-20', cites: ['AVG'] }],
    ['called again, but never closed', { breaches: [{ ...breach, secondContactAt: '2018-09-18T10:00' }] }, '2018-10-04', { since: '2018-10-04' }],
    ['closed without looking at the level', { breaches: [{ ...breach, secondContactAt: '2018-09-18T10:00', returnClosedAt: '2018-10-01T10:00' }] }, '2018-10-01', { since: '2018-10-01' }],
    ['when it was promised is unknown', { breaches: [{ ...breach, promisedReturnAt: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
