import { testRule } from '../../testing/index.ts';
import { breachProposalOverriddenWithoutReason } from './breach-proposal-overridden-without-reason.ts';

const decision = { at: '2018-09-05T12:00', by: 'BG', level: 'limited', notify: false, inform: false };
const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', establishedAt: '2018-09-04T09:00', proposal: [{ at: '2018-09-04T12:00', level: 'considerable', notify: true, inform: true }] };

testRule(breachProposalOverriddenWithoutReason, {
  silent: [
    ['the decision follows the proposal', { breaches: [{ ...breach, humanDecision: [{ ...decision, level: 'considerable', notify: true, inform: true }] }] }, '2018-12-31'],
    ['a reason that names a factor', { breaches: [{ ...breach, humanDecision: [{ ...decision, reason: 'factor 2.6: ontvanger is arts' }] }] }, '2018-12-31'],
    ['a reason of which a person says it cites a factor', { breaches: [{ ...breach, humanDecision: [{ ...decision, reason: 'ontvanger heeft geheimhouding', factorsCited: true }] }] }, '2018-12-31'],
    ['the proposal came after the decision', { breaches: [{ ...breach, proposal: [{ at: '2018-09-06T12:00', level: 'considerable' }], humanDecision: [decision] }] }, '2018-12-31'],
  ],
  speaks: [
    ['no reason', { breaches: [{ ...breach, humanDecision: [decision] }] }, '2018-09-05', { severity: 'medium', since: '2018-09-05', cites: ['AVG', 'AVG'] }],
    ['a reason without a factor', { breaches: [{ ...breach, humanDecision: [{ ...decision, reason: 'valt mee' }] }] }, '2018-12-31'],
    ['only informing differs', { breaches: [{ ...breach, humanDecision: [{ ...decision, level: 'considerable', notify: true }] }] }, '2018-12-31'],
    ['what was decided is unknown', { breaches: [{ ...breach, humanDecision: [{ ...decision, level: 'unknown', notify: true, inform: true }] }] }, '2018-12-31', { state: 'unknown' }],
    ['when it was decided is unknown', { breaches: [{ ...breach, humanDecision: [{ ...decision, at: 'unknown' }] }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
