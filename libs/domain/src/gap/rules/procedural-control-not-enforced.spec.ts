import { testRule } from '../../testing/index.ts';
import { proceduralControlNotEnforced } from './procedural-control-not-enforced.ts';

const measure = { id: 'M', title: 'Vierogenprincipe', subtype: 'four-eyes', implementedOn: '2018-01-01', enforcement: 'none', againstPatterns: ['PAT'] };
const patterns = [{ id: 'PAT', cause: 'bijlage' }];
const check = { id: 'C', measure: 'M', kinds: ['operation'], performedOn: '2018-04-01', checker: 'CHK', result: 'pass', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'sample', documentDate: '2018-04-01', author: 'CHK' }];

testRule(proceduralControlNotEnforced, {
  silent: [
    ['technology enforces it', { measures: [{ ...measure, enforcement: 'technical' }] }, '2018-06-01'],
    ['it is evidenced per case', { measures: [{ ...measure, enforcement: 'per-case' }] }, '2018-06-01'],
    ['a recent operation check with result pass', { measures: [measure], checks: [check], evidence }, '2018-07-30'],
    ['not a way of working', { measures: [{ ...measure, subtype: 'awareness' }] }, '2018-06-01'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }], measures: [measure] }, '2018-06-01'],
    ['it has ended', { measures: [{ ...measure, endedOn: '2018-06-01' }] }, '2018-06-01'],
  ],
  speaks: [
    ['in the first term for information', { measures: [measure], patterns }, '2018-05-01', { severity: 'info', since: '2018-01-01', nextChange: '2018-05-02' }],
    ['after the first term', { measures: [measure], patterns }, '2018-05-02', { subject: 'M', severity: 'high', says: 'Vierogenprincipe' }],
    ['a similar breach followed at once', { measures: [measure], patterns, breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2018-01-03' }] }, '2018-01-03', { severity: 'critical' }],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [measure], patterns }, '2018-05-02', { severity: 'critical' }],
    ['the check is too old', { measures: [measure], patterns, checks: [check], evidence }, '2018-07-31', { since: '2018-07-31' }],
    ['the check failed', { measures: [measure], patterns, checks: [{ ...check, result: 'fail' }], evidence }, '2018-06-01'],
    ['whether it is enforced is not recorded', { measures: [{ ...measure, enforcement: undefined }], patterns }, '2018-06-01', { state: 'unknown' }],
    ['whether it is enforced is unknown', { measures: [{ ...measure, enforcement: 'unknown' }], patterns }, '2018-06-01', { state: 'unknown' }],
  ],
});
