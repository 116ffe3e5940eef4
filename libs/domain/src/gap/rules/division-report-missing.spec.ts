import { testRule } from '../../testing/index.ts';
import { divisionReportMissing } from './division-report-missing.ts';

const policies = [{ id: 'POL', title: 'Borging', validFrom: '2016-01-01' }];
const requirement = { id: 'EIS', policy: 'POL', demands: 'division-report', units: ['WB'] };
const units = [{ id: 'WB', name: 'WERKbedrijf' }, { id: 'UB', name: 'Uitkeren' }];
const demanded = { policies, policyRequirements: [requirement], units };
const report = { id: 'RP', kind: 'division', unit: 'WB', periodFrom: '2016-07-01', periodTo: '2016-09-30', deliveredOn: '2016-10-20' };

const registered = { ...demanded, reports: [{ id: 'RB', kind: 'board', periodTo: '2015-12-31', deliveredOn: '2016-01-15' }] };

testRule(divisionReportMissing, {
  silent: [
    ['reported on the last quarter', { ...demanded, reports: [report] }, '2016-11-15'],
    ['nobody demands it', { policies, units }, '2016-11-15'],
    ['another unit', { ...demanded, units: [units[1] ?? {}] }, '2016-11-15'],
    ['the unit did not exist in that period', { ...demanded, units: [{ ...units[0], validFrom: '2016-09-01' }] }, '2016-11-15'],
    ['the policy came during the quarter', { ...demanded, policies: [{ ...policies[0], validFrom: '2016-09-01' }] }, '2016-11-15'],
    ['the policy has ended', { ...demanded, policies: [{ ...policies[0], validTo: '2016-10-31' }] }, '2016-11-15'],
  ],
  speaks: [
    ['thirty days after the first quarter', registered, '2016-05-01', { subject: 'WB', severity: 'medium', since: '2016-05-01', says: 'WERKbedrijf', cites: ['own policy'] }],
    ['the days of grace run', registered, '2016-04-30', { state: 'announced', since: '2016-04-01', nextChange: '2016-05-01', says: '30 april 2016' }],
    ['no report at all was ever registered', demanded, '2016-11-15', { state: 'unknown' }],
    ['the report was on another unit', { ...demanded, reports: [{ ...report, unit: 'UB' }] }, '2016-11-15'],
    ['the report is still to come', { ...demanded, reports: [...registered.reports, { ...report, deliveredOn: '2016-11-20' }] }, '2016-11-15', { nextChange: '2016-11-20' }],
    ['the quarter after the last report', { ...demanded, reports: [report] }, '2017-01-31', { since: '2017-01-31', says: '1 oktober 2016' }],
    ['every month', { ...demanded, policyRequirements: [{ ...requirement, frequencyMonths: 1 }], reports: [report] }, '2016-12-15', { since: '2016-12-01' }],
    ['no unit is named: those with a processing', { ...registered, policyRequirements: [{ ...requirement, units: [] }], processings: [{ id: 'P', startedOn: '2015-01-01', unit: 'UB' }] }, '2016-11-15', { subject: 'UB' }],
    ['when it was delivered is not known', { ...demanded, reports: [{ ...report, deliveredOn: 'unknown' }] }, '2016-11-15', { state: 'unknown' }],
  ],
});
