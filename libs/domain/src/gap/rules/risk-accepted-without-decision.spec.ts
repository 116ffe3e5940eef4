import { testRule } from '../../testing/index.ts';
import { patternAcceptedWithoutDecision, riskAcceptedWithoutDecision } from './risk-accepted-without-decision.ts';

const patterns = [{ id: 'PAT', cause: 'Exportbestand als bijlage' }];
const breaches = [{ id: 'B1', pattern: 'PAT', occurredFrom: '2016-08-22' }, { id: 'B2', pattern: 'PAT', occurredFrom: '2016-09-14' }];
const cluster = { patterns, breaches };
const investigation = { id: 'D', kind: 'investigate', decidedOn: '2016-09-20', patterns: ['PAT'] };
const block = { id: 'M', title: 'Blokkade', type: 'technical', subtype: 'block', securityPurpose: true, againstPatterns: ['PAT'], decidedOn: '2016-09-20', dueOn: '2016-12-01', implementedOn: '2016-11-15', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'release', documentDate: '2016-11-15' }];
const acceptance = { id: 'AC', pattern: 'PAT', decidedOn: '2017-01-15', decidedByRole: 'director', reason: 'kanaal sluit', conditions: 'alleen zonder BSN', validUntil: '2017-06-30' };

testRule(patternAcceptedWithoutDecision, {
  silent: [
    ['decided in time, and within its first due date', { ...cluster, measures: [{ ...block, implementedOn: undefined }] }, '2016-12-01'],
    ['an investigation within its term', { ...cluster, decisions: [investigation] }, '2016-11-19'],
    ['a treatment was introduced after the last breach', { ...cluster, measures: [block], evidence }, '2017-03-01'],
    ['a director accepted it explicitly', { ...cluster, riskAcceptances: [acceptance] }, '2017-03-01'],
    ['one breach is no cluster', { patterns, breaches: breaches.slice(0, 1) }, '2017-03-01'],
    ['the term to respond runs', cluster, '2016-09-28'],
    ['a risk was written about it: that one is judged', { ...cluster, riskAnalyses: [{ id: 'RA', performedOn: '2016-09-25', approvedOn: '2016-09-26' }], risks: [{ id: 'R', analysis: 'RA', patterns: ['PAT'] }] }, '2017-03-01'],
  ],
  speaks: [
    ['nothing was decided in fourteen days', cluster, '2016-09-29', { subject: 'PAT', severity: 'high', since: '2016-09-29', says: 'Exportbestand als bijlage' }],
    ['a sensitive processing', { ...cluster, processings: [{ id: 'P', startedOn: '2012-07-16', statutoryDuty: true }] }, '2016-09-29', { severity: 'critical' }],
    ['the investigation “at short term” has no outcome after sixty days', { ...cluster, decisions: [investigation] }, '2017-03-01', { since: '2016-11-20' }],
    ['a later decision does not close it', { ...cluster, decisions: [investigation, { id: 'D2', kind: 'adopt', decidedOn: '2017-01-10', dueOn: '2017-06-01', patterns: ['PAT'] }] }, '2017-03-01', { since: '2016-11-20' }],
    ['a new date does not either', { ...cluster, measures: [{ ...block, implementedOn: undefined, dueMoves: [{ on: '2016-11-20', to: '2017-06-01', decision: 'D' }] }] }, '2017-03-01', { since: '2016-12-02' }],
    ['postponed until further notice', { ...cluster, decisions: [{ ...investigation, kind: 'postpone' }] }, '2016-09-25', { since: '2016-09-20' }],
    ['it leaked again after the treatment, and nothing followed', { ...cluster, breaches: [...breaches, { id: 'B3', pattern: 'PAT', occurredFrom: '2017-02-01' }], measures: [block], evidence }, '2017-03-01', { since: '2017-02-16' }],
    ['speaking to people is no treatment', { ...cluster, measures: [{ ...block, type: 'organisational', subtype: 'awareness' }], evidence }, '2017-03-01', { since: '2016-09-29' }],
    ['decided to do nothing', { ...cluster, decisions: [{ ...investigation, kind: 'no-action' }] }, '2016-10-01', { since: '2016-09-29' }],
    ['the acceptance has ended', { ...cluster, riskAcceptances: [acceptance] }, '2017-07-01', { since: '2017-07-01' }],
    ['accepted by the BSO', { ...cluster, riskAcceptances: [{ ...acceptance, decidedByRole: 'bso' }] }, '2017-03-01', { since: '2016-09-29' }],
    ['when one of the two breaches happened is not known', { ...cluster, breaches: [{ ...breaches[0], occurredFrom: 'unknown' }, { id: 'B2', pattern: 'PAT', occurredFrom: '2016-09-14' }] }, '2017-03-01', { state: 'unknown' }],
    ['introduced within a year that is all that is known', { ...cluster, measures: [{ ...block, implementedOn: '2016' }], evidence }, '2016-12-20', { state: 'unknown' }],
  ],
});

const analysis = { id: 'RA', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-01-10', approvedOn: '2016-01-15' };
const risk = { id: 'R', analysis: 'RA', threat: 'Verkeerde bijlage', level: 4, treatment: 'mitigate', treatmentDecidedOn: '2016-02-01', treatmentDueOn: '2016-06-30' };
const weighed = { riskAnalyses: [analysis], risks: [risk] };

testRule(riskAcceptedWithoutDecision, {
  silent: [
    ['within the due date', weighed, '2016-06-30'],
    ['nothing was decided: the rule on treatment speaks', { ...weighed, risks: [{ ...risk, treatment: undefined, treatmentDecidedOn: undefined, treatmentDueOn: undefined }] }, '2017-01-01'],
    ['not above the appetite', { ...weighed, risks: [{ ...risk, level: 2 }] }, '2017-01-01'],
    ['the treatment was introduced', { ...weighed, measures: [{ ...block, risks: [{ risk: 'R' }] }], evidence }, '2017-01-01'],
    ['the analysis was withdrawn', { ...weighed, riskAnalyses: [{ ...analysis, withdrawnOn: '2016-05-01' }] }, '2017-01-01'],
    ['accepted for a time', { ...weighed, riskAcceptances: [{ ...acceptance, pattern: undefined, risk: 'R', decidedOn: '2016-06-01', validUntil: '2017-01-31' }] }, '2017-01-01'],
  ],
  speaks: [
    ['the treatment is overdue', weighed, '2016-07-01', { subject: 'R', severity: 'high', since: '2016-07-01', says: 'Verkeerde bijlage' }],
    ['postponed without a date', { ...weighed, risks: [{ ...risk, treatment: 'postpone', treatmentDueOn: undefined }] }, '2016-03-01', { since: '2016-02-01' }],
    ['a measure against it passed its first date', { ...weighed, risks: [{ ...risk, treatmentDueOn: undefined }], measures: [{ ...block, risks: [{ risk: 'R' }], implementedOn: undefined, decidedOn: '2016-02-01', dueOn: '2016-05-01' }] }, '2016-06-01', { since: '2016-05-02' }],
    ['a level above the mandate, accepted by a director', { ...weighed, risks: [{ ...risk, level: 5 }], riskAcceptances: [{ ...acceptance, pattern: undefined, risk: 'R', decidedOn: '2016-06-01' }] }, '2017-01-01'],
    ['about a cause that leaked again and again, whatever its level', { ...cluster, ...weighed, risks: [{ ...risk, level: 1, patterns: ['PAT'] }] }, '2016-10-01', { since: '2016-09-29' }],
    ['the due date is not known', { ...weighed, risks: [{ ...risk, treatmentDueOn: 'unknown' }] }, '2017-01-01', { state: 'unknown' }],
  ],
});
