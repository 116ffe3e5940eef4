import { testRule } from '../../testing/index.ts';
import { breachNotifiedLate } from './breach-notified-late.ts';

const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', firstSignalAt: '2018-09-03T10:00', internalReportAt: '2018-09-03T12:00', establishedAt: '2018-09-04T09:00', notify: true };

testRule(breachNotifiedLate, {
  silent: [
    ['notified within 72 hours', { breaches: [{ ...breach, notified: true, notifiedAt: '2018-09-07T08:59' }] }, '2018-12-31'],
    ['a provisional notification counts', { breaches: [{ ...breach, notified: true, provisionalAt: '2018-09-05T10:00', finalAt: '2018-10-01T10:00' }] }, '2018-12-31'],
    ['it was decided not to notify', { breaches: [{ ...breach, notify: false }] }, '2018-12-31'],
    ['before 2016 there was no duty', { breaches: [{ ...breach, occurredFrom: '2015-09-03', firstSignalAt: '2015-09-03T10:00', internalReportAt: '2015-09-03T12:00', establishedAt: '2015-09-04T09:00' }] }, '2015-12-31'],
    ['it was no breach', { breaches: [{ ...breach, isBreach: false }] }, '2018-12-31'],
    ['the times are unknown, but it was notified the next day', { breaches: [{ id: 'B', occurredFrom: '2018-09-03', notified: true, notifiedAt: '2018-09-04' }] }, '2018-12-31'],
  ],
  speaks: [
    ['the hours run', { breaches: [breach] }, '2018-09-07', { state: 'announced', nextChange: '2018-09-08' }],
    ['the day after the last hour', { breaches: [breach] }, '2018-09-08', { severity: 'high', since: '2018-09-08', says: '7 september 2018', cites: ['AVG', 'WP250'] }],
    ['notified an hour too late: a fact that stays', { breaches: [{ ...breach, notified: true, notifiedAt: '2018-09-07T10:00' }] }, '2018-12-31', { state: 'remedied', severity: 'high' }],
    ['with a reason for the delay', { breaches: [{ ...breach, delayReason: 'omvang moest worden vastgesteld' }] }, '2018-09-08', { severity: 'medium' }],
    ['late on the strict clock only', { breaches: [{ ...breach, firstSignalAt: '2018-08-20T10:00', notified: true, notifiedAt: '2018-09-05T10:00' }] }, '2018-09-30', { severity: 'info', state: 'remedied' }],
    ['not yet notified, and only the strict clock is over', { breaches: [{ ...breach, firstSignalAt: '2018-08-20T10:00' }] }, '2018-09-07', { severity: 'info' }],
    ['the times are unknown', { breaches: [{ id: 'B', occurredFrom: '2016-09-14', notified: true }] }, '2016-09-30', { state: 'unknown', cites: ['Wbp 34a'] }],
    ['nobody decided whether to notify', { breaches: [{ ...breach, notify: undefined }] }, '2018-12-31', { state: 'unknown' }],
    ['considerable: one always notifies', { breaches: [{ ...breach, notify: undefined, level: 'considerable' }] }, '2018-09-08'],
    ['a breach of 2017 is held to the Wbp, also later', { breaches: [{ ...breach, occurredFrom: '2017-09-03', firstSignalAt: '2017-09-03T10:00', internalReportAt: '2017-09-03T12:00', establishedAt: '2017-09-04T09:00' }] }, '2019-01-01', { cites: ['Wbp 34a'] }],
  ],
});
