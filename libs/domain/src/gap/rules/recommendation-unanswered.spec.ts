import { testRule } from '../../testing/index.ts';
import { recommendationUnanswered } from './recommendation-unanswered.ts';

const recommendation = { id: 'REC', what: 'sluit de exportfunctie', by: 'audit', receivedOn: '2018-11-30' };
const having = (more: Record<string, unknown> = {}) => ({ recommendations: [{ ...recommendation, ...more }] });

testRule(recommendationUnanswered, {
  silent: [
    ['adopted', having({ answer: 'adopt', answeredOn: '2019-01-10' }), '2019-06-01'],
    ['rejected with a reason', having({ answer: 'reject', answeredOn: '2019-01-10', answerReason: 'de functie verdwijnt' }), '2019-06-01'],
    ['postponed to a day that has not come', having({ answer: 'postpone', answeredOn: '2019-01-10', dueOn: '2019-06-01' }), '2019-06-01'],
    ['carried out at once', having({ completedOn: '2019-01-10' }), '2019-06-01'],
    ['before the AVG there is no norm for it', having({ receivedOn: '2017-01-01' }), '2018-05-24'],
    ['the organisation switched it off', { ...having(), tierSwitches: [{ validFrom: '2018-01-01', reason: 'eigen werkwijze' }] }, '2019-06-01'],
  ],
  speaks: [
    ['the term still runs', having(), '2019-01-29', { state: 'announced', nextChange: '2019-01-30' }],
    ['sixty days after it was received', having(), '2019-01-30', { subject: 'REC', severity: 'medium', since: '2019-01-30', says: 'sluit de exportfunctie', cites: ['AVG', 'AVG', 'AVG'] }],
    ['from the FG', having({ by: 'fg' }), '2019-01-30', { severity: 'high' }],
    ['on a critical risk', having({ onCriticalRisk: true }), '2019-01-30', { severity: 'high' }],
    ['from the FG, in a sensitive processing', { ...having({ by: 'fg' }), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2019-01-30', { severity: 'critical' }],
    ['rejected without a reason', having({ answer: 'reject', answeredOn: '2019-01-10' }), '2019-01-30'],
    ['adopted, and not done on the day', having({ answer: 'adopt', answeredOn: '2019-01-10', dueOn: '2019-03-31' }), '2019-04-01', { since: '2019-04-01' }],
    ['postponed, and the day has come and gone', having({ answer: 'postpone', answeredOn: '2019-01-10', dueOn: '2019-03-31' }), '2019-04-01'],
    ['to the organisation itself', having({ processings: [] }), '2019-01-30', { severity: 'medium' }],
    ['adopted, by a day that is unknown', having({ answer: 'adopt', answeredOn: '2019-01-10', dueOn: 'unknown' }), '2019-06-01', { state: 'unknown' }],
    ['received some time in a year', having({ receivedOn: '2018' }), '2019-02-15', { state: 'unknown' }],
  ],
});
