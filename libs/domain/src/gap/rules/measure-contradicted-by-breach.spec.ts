import { testRule } from '../../testing/index.ts';
import { measureContradictedByBreach } from './measure-contradicted-by-breach.ts';

const patterns = [{ id: 'PAT', cause: 'bijlage' }, { id: 'PAT2', cause: 'adres' }];
const measure = { id: 'M', title: 'QRC groepsberichten', implementedOn: '2016-01-01', implementer: 'IMP', securityPurpose: true, againstPatterns: ['PAT'] };
const breach = { id: 'B', pattern: 'PAT', occurredFrom: '2016-08-22' };
const leaked = { patterns, measures: [measure], breaches: [breach] };
const effect = { id: 'C', measure: 'M', kinds: ['effect'], performedOn: '2016-10-01', checker: 'CHK', result: 'fail', conclusion: 'aanvullen', evidence: ['E'] };
const evaluation = { id: 'EV', performedOn: '2016-10-01', scope: 'measure', measureConclusions: [{ measure: 'M', conclusion: 'adjust' }], evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'report', documentDate: '2016-10-01' }];

testRule(measureContradictedByBreach, {
  silent: [
    ['a check of effect concluded', { ...leaked, checks: [effect], evidence }, '2016-12-31'],
    ['an evaluation concluded to adjust', { ...leaked, evaluations: [evaluation], evidence }, '2016-12-31'],
    ['bypassed by intent, and “keep” was written down with the reason', { ...leaked, breaches: [{ ...breach, bypassedByIntent: true }], evaluations: [{ ...evaluation, measureConclusions: [{ measure: 'M', conclusion: 'keep', because: 'opzettelijk omzeild' }] }], evidence }, '2016-12-31'],
    ['a limit that serves stability', { ...leaked, measures: [{ ...measure, securityPurpose: false }] }, '2016-12-31'],
    ['it stands against another pattern', { ...leaked, measures: [{ ...measure, againstPatterns: ['PAT2'] }] }, '2016-12-31'],
    ['the breach was before the measure', { ...leaked, measures: [{ ...measure, implementedOn: '2016-09-28' }] }, '2016-12-31'],
    ['the breach that gave rise to it', { patterns, breaches: [{ ...breach, occurredFrom: '2016' }], measures: [{ ...measure, againstPatterns: [], triggeredBy: ['B'], implementedOn: '2016-02-01' }] }, '2016-12-31'],
    ['it turned out to be no breach', { ...leaked, breaches: [{ ...breach, isBreach: false }] }, '2016-12-31'],
    ['a measure of the whole organisation that stands against nothing in particular', { ...leaked, processings: [{ id: 'P', startedOn: '2015-01-01' }, { id: 'Q', startedOn: '2015-01-01' }], measures: [{ ...measure, processings: [], againstPatterns: [] }], breaches: [{ ...breach, processing: 'P' }], patterns: patterns.map((p) => ({ ...p, processing: 'P' })) }, '2016-12-31'],
    ['the measure has ended', { ...leaked, measures: [{ ...measure, endedOn: '2016-10-20' }] }, '2016-12-31'],
  ],
  speaks: [
    ['it leaked all the same', leaked, '2016-08-22', { subject: 'M', severity: 'high', since: '2016-08-22', says: '22 augustus 2016' }],
    ['like the breach that gave rise to the measure', { patterns, breaches: [breach, { ...breach, id: 'B2', occurredFrom: '2016-12-01' }], measures: [{ ...measure, againstPatterns: [], triggeredBy: ['B'], implementedOn: '2016-09-28' }] }, '2016-12-31', { since: '2016-12-01' }],
    ['with neither risk nor trigger: any breach of the processing', { ...leaked, measures: [{ ...measure, againstPatterns: [] }] }, '2016-12-31'],
    ['by the cause of the risk it is linked to', { measures: [{ ...measure, againstPatterns: [], risks: [{ risk: 'R' }] }], riskAnalyses: [{ id: 'RA', approvedOn: '2016-01-01' }], risks: [{ id: 'R', analysis: 'RA', cause: 'verkeerde bijlage' }], breaches: [{ ...breach, pattern: undefined, cause: 'verkeerde bijlage' }] }, '2016-12-31'],
    ['a new breach after the conclusion', { ...leaked, breaches: [breach, { ...breach, id: 'B2', occurredFrom: '2016-12-01' }], evaluations: [evaluation], evidence }, '2016-12-31', { since: '2016-12-01' }],
    ['“keep” without a reason', { ...leaked, evaluations: [{ ...evaluation, measureConclusions: [{ measure: 'M', conclusion: 'keep' }] }], evidence }, '2016-12-31'],
    ['the conclusion cannot be shown', { ...leaked, evaluations: [{ ...evaluation, evidence: [] }] }, '2016-12-31'],
    ['only claimed in force', { ...leaked, measures: [{ ...measure, implementedOn: undefined, claimedInForceFrom: '2016-01-01' }] }, '2016-12-31'],
    ['when it leaked is known by the year', { ...leaked, breaches: [{ ...breach, occurredFrom: '2016' }], measures: [{ ...measure, implementedOn: '2016-03-01' }] }, '2016-12-31', { state: 'unknown' }],
    ['in a sensitive processing', { ...leaked, processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2016-12-31', { severity: 'critical' }],
  ],
});
