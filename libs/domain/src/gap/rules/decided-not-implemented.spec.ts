import { testRule } from '../../testing/index.ts';
import { decidedNotImplemented } from './decided-not-implemented.ts';

const measure = { id: 'M', title: 'Blokkade', decidedOn: '2018-09-10', dueOn: '2018-10-31' };
const rollout = [{ unit: 'NOORD', implementedOn: '2018-10-15' }, { unit: 'ZUID', dueOn: '2018-12-31' }];

testRule(decidedNotImplemented, {
  silent: [
    ['it is implemented', { measures: [{ ...measure, implementedOn: '2018-10-20' }] }, '2018-12-01'],
    ['it is only claimed in force: another rule speaks', { measures: [{ ...measure, claimedInForceFrom: '2018-10-20' }] }, '2018-12-01'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }], measures: [measure] }, '2018-12-01'],
    ['it was withdrawn', { measures: [{ ...measure, withdrawnOn: '2018-10-20' }] }, '2018-12-01'],
    ['a roll-out in phases that is complete', { measures: [{ ...measure, rollout: [rollout[0], { ...rollout[1], implementedOn: '2018-12-20' }] }] }, '2019-02-01'],
  ],
  speaks: [
    ['the last day of the term', { measures: [measure] }, '2018-10-31', { state: 'announced', nextChange: '2018-11-01' }],
    ['the due date is past', { measures: [measure] }, '2018-11-01', { subject: 'M', severity: 'high', since: '2018-11-01', says: '31 oktober 2018' }],
    ['without a due date the default term', { measures: [{ ...measure, dueOn: undefined }] }, '2018-12-10', { since: '2018-12-10' }],
    ['the due date was moved', { measures: [{ ...measure, dueMoves: [{ on: '2018-10-20', to: '2018-11-30' }] }] }, '2018-11-30', { state: 'announced' }],
    ['and the new one is past as well', { measures: [{ ...measure, dueMoves: [{ on: '2018-10-20', to: '2018-11-30' }] }] }, '2018-12-01', { since: '2018-12-01' }],
    ['postponed to no date', { measures: [{ ...measure, dueMoves: [{ on: '2018-10-20' }] }] }, '2018-11-01', { since: '2018-11-01' }],
    ['a similar breach after the decision', { measures: [{ ...measure, againstPatterns: ['PAT'] }], patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2018-09-20' }] }, '2018-11-01', { severity: 'critical' }],
    ['one unit of a roll-out in phases has its own date', { measures: [{ ...measure, rollout }] }, '2018-12-31', { unit: 'ZUID', state: 'announced', nextChange: '2019-01-01' }],
    ['and is late after it', { measures: [{ ...measure, rollout }] }, '2019-01-01', { unit: 'ZUID', state: 'open' }],
    ['a unit in scope that the roll-out does not name', { measures: [{ ...measure, rollout, scopeUnits: ['NOORD', 'OOST'] }] }, '2018-11-01', { unit: 'OOST', state: 'open' }],
    ['the decision is dated, the measure is not', { measures: [{ ...measure, decidedOn: undefined, dueOn: undefined, decision: 'D' }], decisions: [{ id: 'D', decidedOn: '2018-09-10' }] }, '2019-06-01', { state: 'unknown' }],
    ['implemented on an unknown day', { measures: [{ ...measure, implementedOn: 'unknown' }] }, '2018-12-01', { state: 'unknown' }],
    ['nothing is known of it', { measures: [{ id: 'M', title: 'Toolkit' }] }, '2018-12-01', { state: 'unknown' }],
  ],
});
