import { testRule } from '../../testing/index.ts';
import { breachHumanDecisionMissing } from './breach-human-decision-missing.ts';

const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', establishedAt: '2018-09-10T09:00', proposal: [{ at: '2018-09-04T12:00', level: 'limited', notify: true }] };

testRule(breachHumanDecisionMissing, {
  silent: [
    ['a person decided', { breaches: [{ ...breach, humanDecision: [{ at: '2018-09-05T12:00', by: 'BG', level: 'limited', notify: true }] }] }, '2018-12-31'],
    ['there is no proposal', { breaches: [{ ...breach, proposal: [] }] }, '2018-12-31'],
    ['the proposal came later', { breaches: [breach] }, '2018-09-03'],
  ],
  speaks: [
    ['48 hours run', { breaches: [breach] }, '2018-09-06', { state: 'announced', nextChange: '2018-09-07' }],
    ['48 hours are over', { breaches: [breach] }, '2018-09-07', { severity: 'medium', since: '2018-09-07', says: '6 september 2018', cites: ['AVG', 'AVG'] }],
    ['fewer than 24 of the 72 hours remain', { breaches: [breach] }, '2018-09-13', { severity: 'high', since: '2018-09-07' }],
    ['when it was proposed is unknown', { breaches: [{ ...breach, proposal: [{ level: 'limited' }] }] }, '2018-12-31', { state: 'unknown' }],
    ['when the person decided is unknown', { breaches: [{ ...breach, humanDecision: [{ at: 'unknown', by: 'BG' }] }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
