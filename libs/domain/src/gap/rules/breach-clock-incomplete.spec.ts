import { testRule } from '../../testing/index.ts';
import { breachClockIncomplete } from './breach-clock-incomplete.ts';

const full = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', firstSignalAt: '2018-09-03T10:00', internalReportAt: '2018-09-03T12:00', establishedAt: '2018-09-04T09:00', notified: true, notifiedAt: '2018-09-05T16:00' };

testRule(breachClockIncomplete, {
  silent: [
    ['all four moments are there', { breaches: [full] }, '2018-12-31'],
    ['not notified, so no moment of notifying is needed', { breaches: [{ ...full, notified: false, notifiedAt: undefined }] }, '2018-12-31'],
    ['it turned out to be no breach', { breaches: [{ ...full, establishedAt: undefined, isBreach: false }] }, '2018-12-31'],
    ['the breach was before there was a duty, also when it is judged later', { breaches: [{ id: 'B', occurredFrom: '2015-06-01' }] }, '2018-12-31'],
    ['it happened a year ago, but the first signal came yesterday', { breaches: [{ ...full, occurredFrom: '2017-09-03', establishedAt: undefined, notified: false, notifiedAt: undefined }] }, '2018-09-02'],
  ],
  speaks: [
    ['only the date of the breach is known: the 72 hours run', { breaches: [{ id: 'B', occurredFrom: '2018-09-05' }] }, '2018-09-08', { state: 'announced', nextChange: '2018-09-09' }],
    ['and then they are over', { breaches: [{ id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-05' }] }, '2018-09-09', { severity: 'medium', since: '2018-09-09', says: '3 van de 3', cites: ['AVG', 'AVG'] }],
    ['under the Wbp', { breaches: [{ id: 'B', occurredFrom: '2016-08-22', notified: true }] }, '2016-09-30', { says: '4 van de 4', cites: ['Wbp 34a'] }],
    ['still under the Wbp when it is judged later', { breaches: [{ id: 'B', occurredFrom: '2016-08-22', notified: true }] }, '2018-12-31', { since: '2016-08-26', cites: ['Wbp 34a'] }],
    ['a moment recorded as unknown is not filled in', { breaches: [{ ...full, establishedAt: 'unknown' }] }, '2018-09-07', { since: '2018-09-07', says: '1 van de 4' }],
    ['notified, but when is not known', { breaches: [{ ...full, notifiedAt: undefined }] }, '2018-12-31', { says: '1 van de 4' }],
    ['the date of the breach is a range that is not over', { breaches: [{ id: 'B', occurredFrom: '2018-09' }] }, '2018-09-20', { state: 'unknown' }],
  ],
});
