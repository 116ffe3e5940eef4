import { testRule } from '../../testing/index.ts';
import { awarenessOnlyResponse } from './awareness-only-response.ts';

const breach = { id: 'B', what: 'Verkeerde bijlage', pattern: 'PAT', occurredFrom: '2018-01-01', establishedAt: '2018-01-02T10:00' };
const patterns = [{ id: 'PAT', cause: 'bijlage' }];
const talk = { id: 'M', subtype: 'talk-with-employee', decidedOn: '2018-01-05', implementedOn: '2018-01-05', triggeredBy: ['B'] };
const procedure = { id: 'N', subtype: 'procedure', decidedOn: '2018-03-01', implementedOn: '2018-03-01' };
const base = { breaches: [breach], patterns, measures: [talk] };

testRule(awarenessOnlyResponse, {
  silent: [
    ['there is no measure at all', { breaches: [breach], patterns }, '2018-06-01'],
    ['another kind of measure is among the answers', { ...base, measures: [talk, { ...procedure, triggeredBy: ['B'] }] }, '2018-06-01'],
    ['another kind of measure against the pattern was introduced since', { ...base, measures: [talk, { ...procedure, againstPatterns: ['PAT'] }] }, '2018-03-01'],
    ['it turned out to be no breach', { ...base, breaches: [{ ...breach, isBreach: false }] }, '2018-06-01'],
    ['technology is shown to be impossible', { ...base, measures: [{ ...talk, compensates: ['TI'] }], persons: [{ id: 'DIR', title: 'Directeur', roles: ['director'] }],
      technicalImpossibilities: [{ id: 'TI', pattern: 'PAT', on: '2018-01-20', reasons: 'spraak', alternatives: 'geen', approvedBy: 'DIR', approvedOn: '2018-01-20', complianceChecks: 'elke maand' }] }, '2018-06-01'],
  ],
  speaks: [
    ['the term still runs', base, '2018-02-01', { state: 'announced', nextChange: '2018-02-02' }],
    ['a talk was all', base, '2018-02-02', { subject: 'B', severity: 'high', since: '2018-02-02', says: 'Verkeerde bijlage', cites: ['Wbp', 'CBP Z2003-0145'] }],
    ['a repetition, with the shorter term', { ...base, breaches: [breach, { id: 'A', pattern: 'PAT', occurredFrom: '2017-12-01' }] }, '2018-01-17', { subject: 'B', severity: 'critical', since: '2018-01-17' }],
    ['a first small slip is for information', { ...base, breaches: [{ ...breach, singleHumanSlip: true, level: 'negligible', persons: 1 }] }, '2018-02-02', { severity: 'info' }],
    ['a slip that hit many is not', { ...base, breaches: [{ ...breach, singleHumanSlip: true, level: 'negligible', persons: 500 }] }, '2018-02-02', { severity: 'high' }],
    ['a sensitive processing', { ...base, processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-02-02', { severity: 'critical' }],
    ['a procedure is only decided', { ...base, measures: [talk, { ...procedure, implementedOn: undefined, againstPatterns: ['PAT'] }] }, '2018-06-01'],
    ['what kind of measure it was is unknown', { ...base, measures: [{ ...talk, subtype: 'unknown' }] }, '2018-06-01', { state: 'unknown' }],
    ['when it was established is only known by the month', { ...base, breaches: [{ ...breach, establishedAt: '2018-01' }] }, '2018-02-10', { state: 'unknown' }],
  ],
});
