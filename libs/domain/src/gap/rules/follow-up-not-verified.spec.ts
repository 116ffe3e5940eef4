import { testRule } from '../../testing/index.ts';
import { followUpNotVerified } from './follow-up-not-verified.ts';

const action = { id: 'A', title: 'Sjabloon aanpassen', raisedOn: '2018-06-01', completedOn: '2018-07-01', originKind: 'check', originId: 'C' };
const check = { id: 'C', measure: 'M', kinds: ['operation'], performedOn: '2018-06-01', checker: 'CHK', result: 'fail', evidence: ['E'] };
const recheck = { ...check, id: 'C2', performedOn: '2018-08-01', result: 'pass' };
const found = { measures: [{ id: 'M', implementedOn: '2018-01-01', implementer: 'IMP' }], actions: [action], checks: [check], evidence: [{ id: 'E', documentDate: '2018-06-01' }] };

testRule(followUpNotVerified, {
  silent: [
    ['the failed item was checked again and passed', { ...found, checks: [check, recheck] }, '2018-12-31'],
    ['the named re-check passed', { ...found, actions: [{ ...action, originKind: 'breach', originId: 'B', recheck: 'C2' }], checks: [check, recheck] }, '2018-12-31'],
    ['it was verified on a day', { ...found, actions: [{ ...action, verifiedOn: '2018-09-01' }] }, '2018-12-31'],
    ['it was administrative only', { ...found, actions: [{ ...action, administrative: true }] }, '2018-12-31'],
    ['it is not completed', { ...found, actions: [{ ...action, completedOn: undefined }] }, '2018-12-31'],
  ],
  speaks: [
    ['the last day of the term', found, '2018-09-29', { state: 'announced', nextChange: '2018-09-30' }],
    ['nobody looked again', found, '2018-09-30', { subject: 'A', severity: 'low', since: '2018-09-30', says: '1 juli 2018' }],
    ['the re-check failed too', { ...found, checks: [check, { ...recheck, result: 'fail' }] }, '2018-12-31'],
    ['the check was before completion', { ...found, checks: [check, { ...recheck, performedOn: '2018-06-20' }] }, '2018-12-31'],
    ['when it was completed is not known', { ...found, actions: [{ ...action, completedOn: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
    ['in a sensitive processing', { ...found, processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-12-31', { severity: 'medium' }],
  ],
});
