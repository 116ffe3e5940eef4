import { testRule } from '../../testing/index.ts';
import { residualRiskAboveAppetite } from './residual-risk-above-appetite.ts';

const risk = { id: 'R', analysis: 'RA', threat: 'Inzage zonder reden', level: 4, residualLevel: 3 };
const measure = { id: 'M', implementedOn: '2018-03-01', implementer: 'IMP', risks: [{ risk: 'R' }] };
const check = { id: 'C', measure: 'M', kinds: ['effect'], performedOn: '2018-05-01', checker: 'CHK', result: 'pass', evidence: ['E'] };
const weighed = { riskAnalyses: [{ id: 'RA', performedOn: '2018-01-10', approvedOn: '2018-01-15' }], risks: [risk], measures: [measure], evidence: [{ id: 'E', kind: 'sample', documentDate: '2018-05-01' }] };
const acceptance = { id: 'AC', risk: 'R', decidedOn: '2018-04-01', decidedByRole: 'director', reason: 'zorg gaat voor', conditions: 'elke maand loggen', validUntil: '2018-10-01' };

testRule(residualRiskAboveAppetite, {
  silent: [
    ['low enough, and a check shows the measure', { ...weighed, risks: [{ ...risk, residualLevel: 2 }], checks: [check] }, '2018-07-01'],
    ['no measure is implemented: other rules speak', { ...weighed, measures: [{ ...measure, implementedOn: undefined, decidedOn: '2018-03-01' }] }, '2018-07-01'],
    ['the processing was stopped for it', { ...weighed, risks: [{ ...risk, avoidedOn: '2018-06-01' }] }, '2018-07-01'],
    ['neither before nor after above the limit', { ...weighed, risks: [{ ...risk, level: 2, residualLevel: 1 }] }, '2018-07-01'],
    ['the analysis was withdrawn', { ...weighed, riskAnalyses: [{ id: 'RA', approvedOn: '2018-01-15', withdrawnOn: '2018-06-01' }] }, '2018-07-01'],
  ],
  speaks: [
    ['above the limit', weighed, '2018-07-01', { subject: 'R', severity: 'high', since: '2018-03-01', says: 'niveau 3' }],
    ['the highest level', { ...weighed, risks: [{ ...risk, level: 5, residualLevel: 5 }] }, '2018-07-01', { severity: 'critical' }],
    ['in a sensitive processing', { ...weighed, processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-07-01', { severity: 'critical' }],
    ['it dropped by a measure nobody checked: unproven', { ...weighed, risks: [{ ...risk, residualLevel: 1 }] }, '2018-07-01', { state: 'unknown', says: 'niveau 4' }],
    ['it was never rated again', { ...weighed, risks: [{ ...risk, residualLevel: undefined }], checks: [check] }, '2018-07-01', { state: 'unknown' }],
    ['accepted for a time', { ...weighed, riskAcceptances: [acceptance] }, '2018-07-01', { state: 'accepted', since: '2018-03-01' }],
    ['the acceptance has ended', { ...weighed, riskAcceptances: [acceptance] }, '2018-10-02', { state: 'open', since: '2018-10-02' }],
    ['the organisation bears less', { ...weighed, parameters: [{ key: 'risk.appetiteLevel', value: 1, validFrom: '2018-01-01' }], risks: [{ ...risk, residualLevel: 2 }] }, '2018-07-01', { says: 'de grens van de organisatie is 1' }],
    ['when it was implemented is not known', { ...weighed, measures: [{ ...measure, implementedOn: 'unknown' }] }, '2018-07-01', { state: 'unknown' }],
  ],
});
