import { testRule } from '../../testing/index.ts';
import { analysisBackdated, checkBackdated, decisionBackdated, evaluationBackdated, evidenceBackdated } from './record-backdated.ts';

const sensitive = [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }];
const analysis = { id: 'RA', title: 'Analyse 2018', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2018-06-01', approvedOn: '2018-06-15', evidence: ['E'] };
const risks = [{ id: 'R', analysis: 'RA', threat: 'bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'gebeurd' }];
const evidence = [{ id: 'E', title: 'Verslag', kind: 'analysis', documentDate: '2018-06-01' }];

testRule(analysisBackdated, {
  silent: [
    ['entered on the thirtieth day', { riskAnalyses: [{ ...analysis, recorded: '2018-07-01' }] }, '2018-12-31'],
    ['it came with a migration', { riskAnalyses: [{ ...analysis, recorded: '2019-03-01', migrated: true }] }, '2019-12-31'],
    ['before accountability was law', { riskAnalyses: [{ ...analysis, performedOn: '2016-06-01', recorded: '2017-06-01' }] }, '2018-05-24'],
  ],
  speaks: [
    ['entered on the thirty-first day', { riskAnalyses: [{ ...analysis, recorded: '2018-07-02' }] }, '2018-12-31', { subject: 'RA', severity: 'info', since: '2018-06-01', says: '2 juli 2018' }],
    ['it closes a gap in a sensitive processing', { processings: sensitive, evidence, risks, riskAnalyses: [{ ...analysis, recorded: '2019-03-01' }] }, '2019-12-31', { severity: 'medium' }],
    ['as known then it begins when it was entered', { riskAnalyses: [{ ...analysis, recorded: '2019-03-01' }] }, '2019-12-31', { since: '2019-03-01' }, 'as-known'],
    ['of when it is, is known by the month', { riskAnalyses: [{ ...analysis, performedOn: '2018-06', recorded: '2018-07-15' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
testRule(decisionBackdated, {
  silent: [
    ['entered in time', { decisions: [{ id: 'D', decidedOn: '2018-06-01', recorded: '2018-06-10' }] }, '2018-12-31'],
    ['a date that is not given can be any', { decisions: [{ id: 'D', decidedOn: '2018-06-01' }] }, '2018-12-31'],
  ],
  speaks: [
    ['a decision of years ago', { decisions: [{ id: 'D', title: 'Geen blokkade', decidedOn: '2018-06-01', recorded: '2019-10-31' }] }, '2019-12-31', { subject: 'D', severity: 'info', says: 'Geen blokkade' }],
    ['in a sensitive processing a decision is information all the same', { processings: sensitive, decisions: [{ id: 'D', decidedOn: '2018-06-01', recorded: '2019-10-31' }] }, '2019-12-31', { severity: 'info' }],
    ['its date is not known', { decisions: [{ id: 'D', decidedOn: 'unknown', recorded: '2019-10-31' }] }, '2019-12-31', { state: 'unknown' }],
  ],
});
const check = { id: 'C', measure: 'M', kinds: ['existence'], performedOn: '2018-06-01', checker: 'CHK', result: 'pass', evidence: ['E'] };
const measures = [{ id: 'M', implementedOn: '2018-01-01', implementer: 'IMP' }];
testRule(checkBackdated, {
  silent: [
    ['entered in time', { measures, evidence, checks: [check] }, '2018-12-31'],
    ['migrated', { measures, evidence, checks: [{ ...check, recorded: '2019-01-01', migrated: true }] }, '2019-12-31'],
  ],
  speaks: [
    ['entered half a year later', { measures, evidence, checks: [{ ...check, recorded: '2019-01-01' }] }, '2019-12-31', { subject: 'C', severity: 'info' }],
    ['it closes a gap in a sensitive processing', { processings: sensitive, measures, evidence, checks: [{ ...check, recorded: '2019-01-01' }] }, '2019-12-31', { severity: 'medium' }],
    ['without a document it closes nothing', { processings: sensitive, measures, checks: [{ ...check, recorded: '2019-01-01' }] }, '2019-12-31', { severity: 'info' }],
  ],
});
const evaluation = { id: 'EV', title: 'Evaluatie 2018', scope: 'processing', performedOn: '2018-06-01', conclusion: 'adequate', evidence: ['E'] };
testRule(evaluationBackdated, {
  silent: [
    ['entered in time', { evidence, evaluations: [evaluation] }, '2018-12-31'],
    ['not performed yet', { evidence, evaluations: [{ ...evaluation, recorded: '2019-01-01' }] }, '2018-05-31'],
  ],
  speaks: [
    ['entered half a year later', { evidence, evaluations: [{ ...evaluation, recorded: '2019-01-01' }] }, '2019-12-31', { subject: 'EV', severity: 'info' }],
    ['it closes a gap in a sensitive processing', { processings: sensitive, evidence, evaluations: [{ ...evaluation, recorded: '2019-01-01' }] }, '2019-12-31', { severity: 'medium' }],
    ['one of an incident closes nothing', { processings: sensitive, evidence, evaluations: [{ ...evaluation, scope: 'incident', recorded: '2019-01-01' }] }, '2019-12-31', { severity: 'info' }],
  ],
});
testRule(evidenceBackdated, {
  silent: [
    ['entered in time', { evidence }, '2018-12-31'],
    ['migrated', { evidence: [{ ...evidence[0], recorded: '2019-01-01', migrated: true }] }, '2019-12-31'],
  ],
  speaks: [
    ['entered half a year later', { evidence: [{ ...evidence[0], recorded: '2019-01-01' }] }, '2019-12-31', { subject: 'E', severity: 'info', says: 'Verslag' }],
    ['an analysis that closes a gap rests on it', { processings: sensitive, risks, riskAnalyses: [analysis], evidence: [{ ...evidence[0], recorded: '2019-01-01' }] }, '2019-12-31', { severity: 'medium' }],
    ['its date is not known', { evidence: [{ ...evidence[0], documentDate: 'unknown', recorded: '2019-01-01' }] }, '2019-12-31', { state: 'unknown' }],
  ],
});
