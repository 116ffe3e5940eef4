import { testRule } from '../../testing/index.ts';
import { acceptanceNotRegistered } from './acceptance-not-registered.ts';

const acceptance = { id: 'AC', risk: 'R', reason: 'uitwijk staat klaar', decidedOn: '2018-06-01', validUntil: '2018-12-31', registeredOn: '2018-06-05' };
const policy = { policies: [{ id: 'POL', validFrom: '2016-01-01' }], policyRequirements: [{ id: 'EIS', policy: 'POL', demands: 'registration' }] };

testRule(acceptanceNotRegistered, {
  silent: [
    ['registered with risk and term', { riskAcceptances: [acceptance] }, '2018-07-01'],
    ['about a step of the processing', { riskAcceptances: [{ ...acceptance, risk: undefined, step: 'export' }] }, '2018-07-01'],
    ['before the AVG, without own policy', { riskAcceptances: [{ ...acceptance, decidedOn: '2017-06-01', registeredOn: undefined }] }, '2017-07-01'],
  ],
  speaks: [
    ['not registered', { riskAcceptances: [{ ...acceptance, registeredOn: undefined }] }, '2018-07-01', { subject: 'AC', severity: 'low', since: '2018-06-01', says: 'uitwijk staat klaar' }],
    ['not registered yet', { riskAcceptances: [acceptance] }, '2018-06-04', { nextChange: '2018-06-05' }],
    ['without a term', { riskAcceptances: [{ ...acceptance, validUntil: undefined }] }, '2018-07-01'],
    ['of what is not said', { riskAcceptances: [{ ...acceptance, risk: undefined }] }, '2018-07-01'],
    ['before the AVG on own policy', { ...policy, riskAcceptances: [{ ...acceptance, decidedOn: '2017-06-01', registeredOn: undefined }] }, '2017-07-01', { cites: ['own policy'] }],
    ['when it was registered is not known', { riskAcceptances: [{ ...acceptance, registeredOn: 'unknown' }] }, '2018-07-01', { state: 'unknown' }],
  ],
});
