import { testRule } from '../../testing/index.ts';
import { riskWithoutTreatment } from './risk-without-treatment.ts';

const analysis = { id: 'RA', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-03-01', approvedOn: '2016-03-15', evidence: ['E'] };
const risk = { id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'het gebeurde vaker', level: 3, patterns: ['PAT'] };
const found = (more: Record<string, unknown> = {}) => ({ patterns: [{ id: 'PAT', cause: 'verkeerde bijlage' }], evidence: [{ id: 'E', documentDate: '2016-03-01' }, { id: 'E2', documentDate: '2016-06-01' }], riskAnalyses: [analysis], risks: [{ ...risk, ...more }] });
const acceptance = { risk: 'R', decidedOn: '2016-04-01', decidedByRole: 'director', reason: 'tot de release', conditions: 'elke maand bekeken', validUntil: '2016-12-31' };

testRule(riskWithoutTreatment, {
  silent: [
    ['a measure was decided against it', { ...found(), measures: [{ decidedOn: '2016-05-01', risks: [{ risk: 'R', how: 'blokkeert' }] }] }, '2016-06-01'],
    ['a measure stands against its pattern', { ...found(), measures: [{ decidedOn: '2016-05-01', againstPatterns: ['PAT'] }] }, '2016-06-01'],
    ['a director accepted it', { ...found(), riskAcceptances: [acceptance] }, '2016-06-01'],
    ['the processing was stopped because of it', found({ treatment: 'avoid', avoidedOn: '2016-05-01' }), '2016-06-01'],
    ['the level is within the norm', found({ level: 2 }), '2016-06-01'],
    ['a later analysis took its place', { ...found(), riskAnalyses: [analysis, { ...analysis, id: 'RA2', performedOn: '2016-06-01', approvedOn: '2016-06-02', evidence: ['E2'] }], risks: [risk, { ...risk, id: 'R2', analysis: 'RA2', level: 2 }] }, '2016-06-02'],
    ['its analysis does not qualify', { ...found(), riskAnalyses: [{ ...analysis, approvedBy: 'BSO' }] }, '2016-06-01'],
  ],
  speaks: [
    ['the term still runs', found(), '2016-05-14', { state: 'announced', nextChange: '2016-05-15' }],
    ['sixty days after the approval', found(), '2016-05-15', { subject: 'R', severity: 'high', since: '2016-05-15', says: 'verkeerde bijlage', cites: ['Wbp'] }],
    ['a measure against another risk', { ...found(), measures: [{ decidedOn: '2016-05-01', risks: [{ risk: 'X', how: 'blokkeert' }] }] }, '2016-06-01'],
    ['the measure was withdrawn', { ...found(), measures: [{ decidedOn: '2016-05-01', withdrawnOn: '2016-06-01', risks: [{ risk: 'R', how: 'blokkeert' }] }] }, '2016-06-01', { since: '2016-06-01' }],
    ['accepted by someone who may not', { ...found(), riskAcceptances: [{ ...acceptance, decidedByRole: 'bso' }] }, '2016-06-01'],
    ['the acceptance has ended', { ...found(), riskAcceptances: [acceptance] }, '2017-01-01', { since: '2017-01-01' }],
    ['to be avoided, but not stopped', found({ treatment: 'avoid' }), '2016-06-01'],
    ['in a sensitive processing, and it leaked again', { ...found(), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2016-07-01' }] }, '2016-08-01', { severity: 'critical' }],
    ['no level is recorded', found({ level: undefined }), '2016-06-01', { state: 'unknown' }],
    ['the day of the approval is unknown', { ...found(), riskAnalyses: [{ ...analysis, approvedOn: 'unknown' }] }, '2016-06-01', { state: 'unknown' }],
    ['the organisation set a higher norm from a later day', { ...found(), parameters: [{ key: 'risk.appetiteLevel', value: 3, validFrom: '2016-07-01' }] }, '2016-06-30', { nextChange: '2016-07-01' }],
  ],
});
