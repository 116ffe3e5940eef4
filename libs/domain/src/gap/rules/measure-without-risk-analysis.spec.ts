import { testRule } from '../../testing/index.ts';
import { measureWithoutRiskAnalysis } from './measure-without-risk-analysis.ts';

const evidence = [{ id: 'E', kind: 'analysis', documentDate: '2016-03-01' }];
const analysis = { id: 'RA', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-03-01', approvedOn: '2016-03-15', evidence: ['E'] };
const risks = [{ id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude met BSN', likelihood: 4, likelihoodRationale: 'vier keer gebeurd' }];
const weighed = { evidence, riskAnalyses: [analysis], risks };
const measure = { id: 'M', title: 'Vier ogen', decidedOn: '2016-02-01', implementedOn: '2016-04-01' };
const emergency = { ...measure, origin: 'emergency', originReason: 'lek dichten', originSecondPerson: 'DIR' };
const reviewed = [{ analysis: 'RA', outcome: 'confirm' }];

testRule(measureWithoutRiskAnalysis, {
  silent: [
    ['the risks were weighed before', { ...weighed, measures: [{ ...measure, decidedOn: '2016-03-15' }] }, '2016-06-01'],
    ['the analysis was withdrawn later, but stood then', { ...weighed, riskAnalyses: [{ ...analysis, withdrawnOn: '2016-05-01' }], measures: [{ ...measure, decidedOn: '2016-03-20' }] }, '2016-06-01'],
    ['it serves stability, not security', { measures: [{ ...measure, securityPurpose: false }] }, '2016-06-01'],
    ['a mandatory baseline measure', { measures: [{ ...measure, origin: 'baseline' }] }, '2016-06-01'],
    ['an order of the regulator', { measures: [{ ...measure, origin: 'order' }] }, '2016-06-01'],
    ['the day of the decision is unknown, and can have been after the analysis', { ...weighed, measures: [{ ...measure, decidedOn: 'unknown' }] }, '2016-06-01'],
    ['an emergency measure, and the analysis came within the respite', { ...weighed, measures: [{ ...emergency, decidedOn: '2016-02-14' }] }, '2016-06-01'],
    ['it is not decided yet', { measures: [measure] }, '2016-01-31'],
  ],
  speaks: [
    ['nothing was weighed', { measures: [measure] }, '2016-06-01', { subject: 'M', severity: 'high', since: '2016-02-01', says: 'Vier ogen', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['the security purpose is left out: it is in the register as a measure', { measures: [measure] }, '2016-02-01', { since: '2016-02-01' }],
    ['weighed the day after', { ...weighed, measures: [{ ...measure, decidedOn: '2016-03-14' }] }, '2016-06-01'],
    ['the analysis had lapsed by then', { ...weighed, riskAnalyses: [{ ...analysis, validUntil: '2016-04-30' }], measures: [{ ...measure, decidedOn: '2016-05-01' }] }, '2016-06-01'],
    ['the law of the day of the decision, also after the AVG came', { measures: [measure] }, '2019-06-01', { cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['a norm adopted only later is not cited', { measures: [measure], policies: [{ id: 'POL', adopts: 'VIR', validFrom: '2017-01-01' }] }, '2019-06-01', { cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['a similar breach while it was open, in a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [{ ...measure, againstPatterns: ['PAT'] }], patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2016-05-01' }] }, '2016-06-01', { severity: 'critical' }],
    ['an analysis confirmed it afterwards', { ...weighed, measures: [{ ...measure, analysisReviews: reviewed }] }, '2016-06-01', { state: 'remedied', since: '2016-02-01' }],
    ['a paper that does not qualify remedies nothing', { ...weighed, risks: [], measures: [{ ...measure, analysisReviews: reviewed }] }, '2016-06-01'],
    ['an emergency measure in its respite', { measures: [emergency] }, '2016-03-02', { state: 'announced', nextChange: '2016-03-03' }],
    ['an emergency measure after its respite', { measures: [emergency] }, '2016-03-03', { since: '2016-03-03' }],
    ['called an emergency without a second person', { measures: [{ ...emergency, originSecondPerson: undefined }] }, '2016-02-01', { since: '2016-02-01' }],
    ['decided in a month in which the analysis was approved', { ...weighed, measures: [{ ...measure, decidedOn: '2016-03' }] }, '2016-06-01', { state: 'unknown' }],
    ['only the decision has a date', { measures: [{ id: 'M', title: 'Vier ogen', decision: 'D' }], decisions: [{ id: 'D', decidedOn: '2016-02-01' }] }, '2016-06-01', { state: 'unknown' }],
    ['as known then: the analysis was entered only later', { ...weighed, riskAnalyses: [{ ...analysis, recorded: '2017-01-01' }], measures: [{ ...measure, decidedOn: '2016-03-15' }] }, '2016-12-31', { since: '2016-03-15', nextChange: '2017-01-01' }, 'as-known'],
    ['as known then: its risks were entered only later', { ...weighed, risks: [{ ...risks[0], recorded: '2017-01-01' }], measures: [{ ...measure, decidedOn: '2016-03-15' }] }, '2016-12-31', { since: '2016-03-15', nextChange: '2017-01-01' }, 'as-known'],
    ['no date is known, and nothing was ever weighed', { measures: [{ id: 'M', title: 'Workshop' }] }, '2016-06-01', { state: 'unknown' }],
  ],
});
