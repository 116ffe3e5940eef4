import { testRule } from '../../testing/index.ts';
import { acceptanceWrongAuthority } from './acceptance-wrong-authority.ts';

const acceptance = { id: 'AC', risk: 'R', reason: 'onderzoek heeft haast', decidedOn: '2018-06-01', decidedByRole: 'director', validUntil: '2018-12-31' };
const weighed = (level: number) => ({ riskAnalyses: [{ id: 'RA', approvedOn: '2018-01-01' }], risks: [{ id: 'R', analysis: 'RA', level }] });
const persons = [{ id: 'DIR', roles: ['director'] }, { id: 'MAN', roles: ['owner'] }];
const policy = { policies: [{ id: 'POL', validFrom: '2016-01-01' }], policyRequirements: [{ id: 'EIS', policy: 'POL', demands: 'acceptance' }] };

testRule(acceptanceWrongAuthority, {
  silent: [
    ['a director, within the mandate', { ...weighed(4), riskAcceptances: [acceptance] }, '2018-07-01'],
    ['the Board, for the highest level', { ...weighed(5), riskAcceptances: [{ ...acceptance, decidedByRole: 'board' }] }, '2018-07-01'],
    ['delegated beforehand', { ...weighed(3), riskAcceptances: [{ ...acceptance, decidedByRole: 'manager', delegation: ['E'] }], evidence: [{ id: 'E', documentDate: '2018-01-01' }] }, '2018-07-01'],
    ['the role is not written, but the person is a director', { ...weighed(3), persons, riskAcceptances: [{ ...acceptance, decidedByRole: undefined, decidedBy: 'DIR' }] }, '2018-07-01'],
    ['a director decided again', { ...weighed(3), riskAcceptances: [{ ...acceptance, decidedByRole: 'manager' }, { ...acceptance, id: 'AC2', decidedOn: '2018-06-15' }] }, '2018-07-01'],
    ['own policy did not ask it yet, and there was no law', { ...weighed(3), riskAcceptances: [{ ...acceptance, decidedOn: '2017-06-01', decidedByRole: 'manager' }] }, '2017-07-01'],
  ],
  speaks: [
    ['a manager', { ...weighed(3), riskAcceptances: [{ ...acceptance, decidedByRole: 'manager' }] }, '2018-07-01', { subject: 'AC', severity: 'high', since: '2018-06-01', says: 'onderzoek heeft haast', cites: ['AVG'] }],
    ['before the AVG on own policy', { ...policy, ...weighed(3), riskAcceptances: [{ ...acceptance, decidedOn: '2017-06-01', decidedByRole: 'manager' }] }, '2017-07-01', { cites: ['own policy'] }],
    ['a director, for a level above the mandate', { ...weighed(5), riskAcceptances: [acceptance] }, '2018-07-01'],
    ['the BSO can never accept, also not by delegation', { ...weighed(3), riskAcceptances: [{ ...acceptance, decidedByRole: 'bso', delegation: ['E'] }], evidence: [{ id: 'E', documentDate: '2018-01-01' }] }, '2018-07-01'],
    ['delegated afterwards', { ...weighed(3), riskAcceptances: [{ ...acceptance, decidedByRole: 'manager', delegation: ['E'] }], evidence: [{ id: 'E', documentDate: '2018-06-20' }] }, '2018-07-01'],
    ['nobody is named', { ...weighed(3), riskAcceptances: [{ ...acceptance, decidedByRole: undefined }] }, '2018-07-01'],
    ['the role is not known', { ...weighed(3), riskAcceptances: [{ ...acceptance, decidedByRole: 'unknown' }] }, '2018-07-01', { state: 'unknown' }],
    ['in a sensitive processing', { ...weighed(3), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], riskAcceptances: [{ ...acceptance, decidedByRole: 'manager' }] }, '2018-07-01', { severity: 'critical' }],
  ],
});
