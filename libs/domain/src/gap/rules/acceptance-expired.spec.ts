import { testRule } from '../../testing/index.ts';
import { acceptanceExpired } from './acceptance-expired.ts';

const acceptance = { id: 'AC', pattern: 'PAT', reason: 'kanaal sluit', decidedOn: '2018-06-01', decidedByRole: 'director', conditions: 'geen BSN', validUntil: '2018-12-31' };
const patterns = [{ id: 'PAT', cause: 'bijlage' }];
const measure = { id: 'M', againstPatterns: ['PAT'], decidedOn: '2018-10-01', implementedOn: '2018-11-01', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'release', documentDate: '2018-11-01' }];

const analysisOf = (id: string, on: string) => ({ id, purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: on, approvedOn: on, evidence: ['E-RA'] });
const riskOf = (id: string, analysis: string) => ({ id, analysis, threat: 'storing', likelihood: 3, likelihoodRationale: 'gemeten', affects: 'data-subjects', consequenceForSubjects: 'later geholpen' });
const weighedAnew = {
  riskAnalyses: [analysisOf('RA1', '2018-05-01'), analysisOf('RA2', '2018-12-01')], risks: [riskOf('R1', 'RA1'), riskOf('R2', 'RA2')],
  evidence: [{ id: 'E-RA', kind: 'analysis', documentDate: '2018-05-01' }], riskAcceptances: [{ ...acceptance, pattern: undefined, risk: 'R1' }],
};

testRule(acceptanceExpired, {
  silent: [
    ['a later analysis took the place of the accepted risk', weighedAnew, '2019-03-01'],
    ['the last day of its term', { patterns, riskAcceptances: [acceptance] }, '2018-12-31'],
    ['accepted again', { patterns, riskAcceptances: [acceptance, { ...acceptance, id: 'AC2', decidedOn: '2018-12-20', validUntil: '2019-06-30' }] }, '2019-03-01'],
    ['treated in the meantime', { patterns, riskAcceptances: [acceptance], measures: [measure], evidence }, '2019-03-01'],
    ['the required control came in place', { requirements: [{ id: 'RQ' }], riskAcceptances: [{ ...acceptance, pattern: undefined, requirement: 'RQ' }], controlStatuses: [{ requirement: 'RQ', on: '2018-11-01', status: 'in-place', evidence: ['E'] }], evidence }, '2019-03-01'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2018-11-01' }], patterns, riskAcceptances: [acceptance] }, '2019-03-01'],
  ],
  speaks: [
    ['the later analysis does not qualify', { ...weighedAnew, risks: [riskOf('R1', 'RA1')] }, '2019-03-01', { subject: 'AC', since: '2019-01-01' }],
    ['the day after its term', { patterns, riskAcceptances: [acceptance] }, '2019-01-01', { subject: 'AC', severity: 'high', since: '2019-01-01', says: 'kanaal sluit' }],
    ['a term longer than allowed ends after a year', { patterns, riskAcceptances: [{ ...acceptance, validUntil: '2025-12-31' }] }, '2019-06-02', { since: '2019-06-02' }],
    ['no term at all ends after a year', { patterns, riskAcceptances: [{ ...acceptance, validUntil: undefined }] }, '2019-06-02', { since: '2019-06-02' }],
    ['a condition failed', { patterns, riskAcceptances: [{ ...acceptance, conditionFailedOn: '2018-09-15' }] }, '2018-10-01', { since: '2018-09-15' }],
    ['it leaked after the decision', { patterns, riskAcceptances: [acceptance], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2018-09-05' }] }, '2018-10-01', { since: '2018-09-05' }],
    ['renewed by someone who may not', { patterns, riskAcceptances: [acceptance, { ...acceptance, id: 'AC2', decidedOn: '2018-12-20', decidedByRole: 'bso', validUntil: '2019-06-30' }] }, '2019-03-01', { subject: 'AC' }],
    ['the measure is introduced without evidence', { patterns, riskAcceptances: [acceptance], measures: [measure] }, '2019-03-01'],
    ['the end is not known', { patterns, riskAcceptances: [{ ...acceptance, validUntil: 'unknown' }] }, '2019-03-01', { state: 'unknown' }],
    ['in a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], patterns, riskAcceptances: [acceptance] }, '2019-03-01', { severity: 'critical' }],
  ],
});
