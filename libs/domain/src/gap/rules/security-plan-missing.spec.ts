import { testRule } from '../../testing/index.ts';
import { securityPlanMissing } from './security-plan-missing.ts';

const plan = { id: 'PL', title: 'Verbeterplan', approvedOn: '2018-06-01', measures: ['M'] };
const vir = { policies: [{ id: 'V', title: 'VIR', adopts: 'VIR', validFrom: '2014-06-01' }] };

testRule(securityPlanMissing, {
  silent: [
    ['an approved plan', { plans: [plan] }, '2019-06-01'],
    ['an organisation-wide plan with a section on it', { plans: [{ ...plan, organisationWide: true, section: 'Groepsberichten' }] }, '2018-07-01'],
    ['the processing has not started', { processings: [{ id: 'P', startedOn: '2020-01-01' }] }, '2019-06-01'],
    ['before the GDPR, without own commitment, no norm asked it', {}, '2018-05-24'],
  ],
  speaks: [
    ['no plan', {}, '2018-06-01', { subject: 'P', severity: 'medium', since: '2018-05-25', cites: ['AVG'] }],
    ['the VIR asked it of who adopted it', vir, '2017-01-01', { since: '2015-01-01', cites: ['VIR'] }],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-06-01', { severity: 'high' }],
    ['older than twelve months', { plans: [plan] }, '2019-06-02', { since: '2019-06-02', says: '12 maanden' }],
    ['a plan that lists no measures', { plans: [{ ...plan, measures: [] }] }, '2018-07-01'],
    ['an organisation-wide plan without a section', { plans: [{ ...plan, organisationWide: true }] }, '2018-07-01'],
    ['never approved', { plans: [{ ...plan, approvedOn: undefined }] }, '2018-07-01', { state: 'open' }],
    ['the day of approval is unknown', { plans: [{ ...plan, approvedOn: 'unknown' }] }, '2018-07-01', { state: 'unknown' }],
  ],
});
