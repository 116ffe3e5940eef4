import { testRule } from '../../testing/index.ts';
import { checkerIsImplementer } from './checker-is-implementer.ts';

const persons = [{ id: 'IMP', team: 'A' }, { id: 'OWN', team: 'A' }, { id: 'COL', team: 'A' }, { id: 'BSO', team: 'B' }];
const measures = [{ id: 'M', title: 'Blokkade', implementedOn: '2018-06-01', implementer: 'IMP', owner: 'OWN' }];
const check = { id: 'C', measure: 'M', kinds: ['existence'], performedOn: '2018-07-01', checker: 'IMP', result: 'pass' };

testRule(checkerIsImplementer, {
  silent: [
    ['someone else checked', { persons, measures, checks: [{ ...check, checker: 'BSO' }] }, '2018-08-01'],
    ['a small team, but the BSO reviewed the evidence', { persons, measures, checks: [{ ...check, reviewer: 'BSO' }] }, '2018-08-01'],
    ['a colleague of the same team, where another team is not required', { persons, measures, checks: [{ ...check, checker: 'COL' }] }, '2018-08-01'],
    ['nobody is named: the rule on evidence speaks', { persons, measures, checks: [{ ...check, checker: undefined }] }, '2018-08-01'],
    ['the check is still to come', { persons, measures, checks: [check] }, '2018-06-30'],
  ],
  speaks: [
    ['the implementer checked the own work', { persons, measures, checks: [check] }, '2018-08-01', { subject: 'C', severity: 'medium', since: '2018-07-01', says: 'Blokkade' }],
    ['the owner checked', { persons, measures, checks: [{ ...check, checker: 'OWN' }] }, '2018-08-01'],
    ['the owner reviewed what the implementer checked', { persons, measures, checks: [{ ...check, reviewer: 'OWN' }] }, '2018-08-01'],
    ['a colleague, where another team is required', { persons, measures, checks: [{ ...check, checker: 'COL', teamIndependence: true }] }, '2018-08-01'],
    ['it is not known who checked', { persons, measures, checks: [{ ...check, checker: 'unknown' }] }, '2018-08-01', { state: 'unknown' }],
    ['it is not known who reviewed', { persons, measures, checks: [{ ...check, reviewer: 'unknown' }] }, '2018-08-01', { state: 'unknown' }],
    ['in a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], persons, measures, checks: [check] }, '2018-08-01', { severity: 'high' }],
  ],
});
