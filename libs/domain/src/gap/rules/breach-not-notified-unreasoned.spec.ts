import { testRule } from '../../testing/index.ts';
import { breachNotNotifiedUnreasoned } from './breach-not-notified-unreasoned.ts';

const breach = { id: 'B9', what: 'achternaam en row-ID', occurredFrom: '2018-09-05', establishedAt: '2018-09-05T12:00', notify: false, notified: false };
const decided = { at: '2018-09-06T12:00', by: 'BG', notify: false, exception: 'no-risk', reason: '2.3: niet te herleiden' };

testRule(breachNotNotifiedUnreasoned, {
  silent: [
    ['reasons and an exception, in time', { breaches: [{ ...breach, humanDecision: [decided] }] }, '2018-12-31'],
    ['notified', { breaches: [{ ...breach, notify: true, notified: true }] }, '2018-12-31'],
    ['the decision came later, but it is there', { breaches: [{ ...breach, humanDecision: [{ ...decided, at: '2018-10-01T12:00' }] }] }, '2018-12-31'],
    ['it was no breach', { breaches: [{ ...breach, isBreach: false }] }, '2018-12-31'],
  ],
  speaks: [
    ['one day old: a countdown', { breaches: [breach] }, '2018-09-06', { state: 'announced', nextChange: '2018-09-08' }],
    ['the 72 hours are over', { breaches: [breach] }, '2018-09-09', { severity: 'high', since: '2018-09-09', cites: ['AVG', 'AVG', 'AVG'] }],
    ['a decision without the code of an exception', { breaches: [{ ...breach, humanDecision: [{ ...decided, exception: undefined }] }] }, '2018-12-31'],
    ['a decision without a date', { breaches: [{ ...breach, humanDecision: [{ ...decided, at: undefined }] }] }, '2018-12-31'],
    ['under the Wbp for information', { breaches: [{ ...breach, occurredFrom: '2017-09-05', establishedAt: '2017-09-05T12:00' }] }, '2017-12-31', { severity: 'info', cites: ['Wbp 34a'] }],
    ['when it was established is unknown', { breaches: [{ ...breach, establishedAt: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
