import { testRule } from '../../testing/index.ts';
import { effectNeverChecked } from './effect-never-checked.ts';

const measure = { id: 'M', title: 'Vierogenprincipe', implementedOn: '2018-01-01', implementer: 'IMP', securityPurpose: true, againstPatterns: ['PAT'] };
const other = { ...measure, id: 'M2', title: 'Blokkade', implementedOn: '2018-05-01' };
const effect = { id: 'C', measure: 'M', kinds: ['effect'], performedOn: '2018-06-01', checker: 'CHK', result: 'pass', reratedPatterns: ['PAT'], evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'report', documentDate: '2018-06-01' }];
const patterns = [{ id: 'PAT', cause: 'bijlage' }];
const evaluation = { id: 'EV', measures: ['M'], performedOn: '2018-06-01', conclusion: 'adequate', evidence: ['E'], reratedRisks: ['R'] };
const risk = { riskAnalyses: [{ id: 'RA', approvedOn: '2017-01-01' }], risks: [{ id: 'R', analysis: 'RA', patterns: ['PAT'] }] };

testRule(effectNeverChecked, {
  silent: [
    ['the check rated the pattern again', { patterns, measures: [measure], checks: [effect], evidence }, '2018-12-31'],
    ['the effect was shown for the set of measures together', { patterns, measures: [measure, other], checks: [{ ...effect, measure: 'M2' }], evidence }, '2018-12-31'],
    ['an evaluation of the measure rated the risk again', { patterns, ...risk, measures: [measure], evaluations: [evaluation], evidence }, '2018-12-31'],
    ['it serves stability, not security', { measures: [{ ...measure, securityPurpose: false }] }, '2018-12-31'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }], patterns, measures: [measure] }, '2018-12-31'],
    ['it is not introduced', { measures: [{ ...measure, implementedOn: undefined, decidedOn: '2018-01-01' }] }, '2018-12-31'],
  ],
  speaks: [
    ['the last day of the term', { patterns, measures: [measure] }, '2018-06-30', { state: 'announced', nextChange: '2018-07-01' }],
    ['half a year without an answer', { patterns, measures: [measure] }, '2018-07-01', { severity: 'medium', since: '2018-07-01', says: '1 januari 2018' }],
    ['absence of breaches is no answer: the check rated no risk again', { patterns, measures: [measure], checks: [{ ...effect, reratedPatterns: [] }], evidence }, '2018-12-31'],
    ['it leaked again', { patterns, measures: [measure], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2018-03-01' }] }, '2018-12-31', { severity: 'high' }],
    ['another pattern leaked', { patterns: [...patterns, { id: 'PAT2', cause: 'adres' }], measures: [measure], breaches: [{ id: 'B', pattern: 'PAT2', occurredFrom: '2018-03-01' }] }, '2018-12-31', { severity: 'medium' }],
    ['in a sensitive processing', { patterns, processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [measure] }, '2018-12-31', { severity: 'high' }],
    ['the effect of another measure, before this one was there', { patterns, measures: [measure, other], checks: [{ ...effect, performedOn: '2018-04-01' }], evidence }, '2018-12-31', { subject: 'M2', since: '2018-10-29' }],
    ['the evaluation left the risk as it was', { patterns, ...risk, measures: [measure], evaluations: [{ ...evaluation, reratedRisks: [] }], evidence }, '2018-12-31'],
    ['it is not known when it was introduced', { patterns, measures: [{ ...measure, implementedOn: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
