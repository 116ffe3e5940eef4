import { testRule } from '../../testing/index.ts';
import { measureWithoutOwner, processingWithoutOwner } from './owner-or-director-missing.ts';

const persons = [{ id: 'MAN', title: 'Manager' }, { id: 'DIR', title: 'Directeur' }, { id: 'OUD', title: 'Oud-manager', leftOn: '2018-08-31' }];
const processing = { id: 'P', name: 'Groepsberichten', startedOn: '2015-01-01', owner: 'MAN', director: 'DIR' };

testRule(processingWithoutOwner, {
  silent: [
    ['both are there', { persons, processings: [processing] }, '2018-12-31'],
    ['the processing has ended', { persons, processings: [{ ...processing, owner: undefined, endedOn: '2018-06-01' }] }, '2018-12-31'],
    ['before there was a norm', { processings: [{ ...processing, owner: undefined }] }, '2018-05-24'],
  ],
  speaks: [
    ['no line manager', { persons, processings: [{ ...processing, owner: undefined }] }, '2018-12-31', { subject: 'P', severity: 'medium', since: '2018-05-25', says: 'Groepsberichten', cites: ['AVG'] }],
    ['no director', { persons, processings: [{ ...processing, director: undefined }] }, '2018-12-31'],
    ['thirty days at a change of job', { persons, processings: [{ ...processing, owner: 'OUD' }] }, '2018-09-30', { state: 'announced', since: '2018-08-31', nextChange: '2018-10-01' }],
    ['after thirty days nobody took over', { persons, processings: [{ ...processing, owner: 'OUD' }] }, '2018-10-01', { since: '2018-10-01' }],
    ['who it is, is not known', { persons, processings: [{ ...processing, owner: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
    ['in a sensitive processing', { persons, processings: [{ ...processing, owner: undefined, statutoryDuty: true }] }, '2018-12-31', { severity: 'high' }],
  ],
});

const measure = { id: 'M', title: 'Blokkade', decidedOn: '2018-06-01', owner: 'MAN' };
testRule(measureWithoutOwner, {
  silent: [
    ['it has an owner', { persons, measures: [measure] }, '2018-12-31'],
    ['it has ended', { persons, measures: [{ ...measure, owner: undefined, endedOn: '2018-10-01' }] }, '2018-12-31'],
    ['its processing has ended', { persons, processings: [{ ...processing, endedOn: '2018-10-01' }], measures: [{ ...measure, owner: undefined }] }, '2018-12-31'],
  ],
  speaks: [
    ['no owner', { persons, measures: [{ ...measure, owner: undefined }] }, '2018-12-31', { subject: 'M', severity: 'medium', since: '2018-06-01', says: 'Blokkade' }],
    ['the owner left', { persons, measures: [{ ...measure, owner: 'OUD' }] }, '2018-12-31', { since: '2018-10-01' }],
    ['when the owner left is not known', { persons: [{ id: 'OUD', leftOn: 'unknown' }], measures: [{ ...measure, owner: 'OUD' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
