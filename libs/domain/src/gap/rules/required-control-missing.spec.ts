import { testRule } from '../../testing/index.ts';
import { requiredControlMissing } from './required-control-missing.ts';

const requirement = { id: 'RQ', origin: 'own-policy', control: 'Tweefactorauthenticatie', applicable: true, accessPaths: [{ name: 'intern' }, { name: 'extern' }], validFrom: '2018-01-01' };
const status = (id: string, accessPath: string | undefined, value: string, on = '2018-06-01') => ({ id, requirement: 'RQ', accessPath, status: value, on, evidence: ['E'] });
const evidence = [{ id: 'E', kind: 'config', documentDate: '2018-06-01', author: 'beheer' }];
const absent = { requirements: [requirement], controlStatuses: [status('S', undefined, 'absent')] };
const exception = { id: 'AC', requirement: 'RQ', decidedOn: '2018-06-01', decidedBy: 'DIR', decidedByRole: 'director', reason: 'overgang', conditions: 'logging', validUntil: '2018-12-31' };

testRule(requiredControlMissing, {
  silent: [
    ['in place on every access path', { requirements: [requirement], controlStatuses: [status('S1', 'intern', 'in-place'), status('S2', 'extern', 'in-place')], evidence }, '2018-07-01'],
    ['in place everywhere', { requirements: [requirement], controlStatuses: [status('S', undefined, 'in-place')], evidence }, '2018-07-01'],
    ['nobody established that it applies', { ...absent, requirements: [{ ...requirement, applicable: undefined }] }, '2018-07-01'],
    ['an exception by the director', { ...absent, riskAcceptances: [exception] }, '2018-12-31'],
    ['the processing has ended', { ...absent, processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2018-06-30' }] }, '2018-07-01'],
    ['the requirement is no longer in force', { ...absent, requirements: [{ ...requirement, validTo: '2018-06-30' }] }, '2018-07-01'],
  ],
  speaks: [
    ['it is absent', absent, '2018-07-01', { subject: 'RQ', severity: 'high', since: '2018-06-01', says: 'Tweefactorauthenticatie' }],
    ['one access path lacks it', { requirements: [requirement], controlStatuses: [status('S1', 'intern', 'in-place'), status('S2', 'extern', 'absent')], evidence }, '2018-07-01'],
    ['partial', { requirements: [requirement], controlStatuses: [status('S', undefined, 'partial')] }, '2018-07-01'],
    ['it was absent until a later status', { requirements: [requirement], controlStatuses: [status('S', undefined, 'absent'), status('T', undefined, 'in-place', '2018-09-01')], evidence }, '2018-08-31', { nextChange: '2018-09-01' }],
    ['internet-facing', { ...absent, requirements: [{ ...requirement, internetFacing: true }] }, '2018-07-01', { severity: 'critical' }],
    ['special data', { ...absent, processings: [{ id: 'P', startedOn: '2015-01-01', categories: [{ name: 'gezondheid', class: 'special' }] }] }, '2018-07-01', { severity: 'critical' }],
    ['the exception has ended', { ...absent, riskAcceptances: [exception] }, '2019-01-01', { since: '2019-01-01' }],
    ['a government measure allows no exception', { ...absent, requirements: [{ ...requirement, origin: 'bio2' }], riskAcceptances: [exception] }, '2018-07-01'],
    ['no status was ever recorded', { requirements: [requirement] }, '2018-07-01', { state: 'unknown' }],
    ['said to be in place without evidence', { requirements: [requirement], controlStatuses: [status('S', undefined, 'in-place')] }, '2018-07-01', { state: 'unknown' }],
    ['one access path has no status', { requirements: [requirement], controlStatuses: [status('S1', 'intern', 'in-place')], evidence }, '2018-07-01', { state: 'unknown' }],
    ['one unit lacks it', { requirements: [{ ...requirement, accessPaths: [], units: ['NOORD', 'ZUID'] }], controlStatuses: [{ ...status('S1', undefined, 'in-place'), unit: 'NOORD' }, { ...status('S2', undefined, 'absent'), unit: 'ZUID' }], evidence }, '2018-07-01'],
  ],
});
