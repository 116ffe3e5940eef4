import { testRule } from '../../testing/index.ts';
import { policyPracticeGap, policyPracticeGapOfOrganisation } from './policy-practice-gap.ts';

const policies = [{ id: 'POL', title: 'Strategisch Beleid', validFrom: '2016-01-01' }];
const demand = (demands: string, more: Readonly<Record<string, unknown>> = {}) => ({ policies, policyRequirements: [{ id: 'EIS', policy: 'POL', text: 'Zo moet het', demands, ...more }] });
const analysis = { id: 'RA', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-03-01', approvedOn: '2016-03-15', evidence: ['E'] };
const risk = { id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'gebeurd' };
const weighed = { riskAnalyses: [analysis], risks: [risk], evidence: [{ id: 'E', kind: 'analysis', documentDate: '2016-03-01' }] };
const measure = { id: 'M', implementedOn: '2016-02-01', implementer: 'IMP' };
const check = { id: 'C', measure: 'M', kinds: ['existence'], performedOn: '2016-03-01', checker: 'CHK', result: 'pass', evidence: ['E'] };
const patterns = [{ id: 'PAT', cause: 'bijlage' }];
const breaches = [{ id: 'B1', pattern: 'PAT', occurredFrom: '2016-08-22' }, { id: 'B2', pattern: 'PAT', occurredFrom: '2016-09-01' }];

testRule(policyPracticeGap, {
  silent: [
    ['the risks were weighed', { ...demand('risk-analysis'), ...weighed }, '2016-09-30'],
    ['before the policy was in force', demand('risk-analysis'), '2015-12-31'],
    ['the competent body withdrew the demand', demand('risk-analysis', { validTo: '2016-06-30' }), '2016-07-01'],
    ['it is about other processings', { ...demand('risk-analysis', { processings: ['Q'] }) }, '2016-09-30'],
    ['it is about another unit', { ...demand('check', { units: ['UB'] }), units: [{ id: 'WB' }, { id: 'UB' }], processings: [{ id: 'P', startedOn: '2015-01-01', unit: 'WB' }], measures: [measure] }, '2016-09-30'],
    ['measures were checked', { ...demand('check'), ...weighed, measures: [measure], checks: [check] }, '2016-09-30'],
    ['the measure is too new to be checked', { ...demand('check'), measures: [measure] }, '2016-04-01'],
    ['nothing had to be accepted', { ...demand('acceptance'), ...weighed }, '2016-09-30'],
    ['a plan of this processing', { ...demand('plan'), plans: [{ approvedOn: '2016-02-01', title: 'plan' }] }, '2016-09-30'],
    ['the processing is younger than the rhythm of evaluation', { ...demand('evaluation'), processings: [{ id: 'P', startedOn: '2016-02-01' }] }, '2016-09-30'],
    ['it asks for no record we know', demand('risk-analysis', { demands: undefined }), '2016-09-30'],
  ],
  speaks: [
    ['no weighing of risks', demand('risk-analysis'), '2016-09-30', { subject: 'EIS', severity: 'high', since: '2016-01-01', says: 'Strategisch Beleid', cites: ['Wbp'] }],
    ['every year, and the last is too long ago', { ...demand('risk-analysis', { frequencyMonths: 12 }), ...weighed }, '2017-06-01', { since: '2017-03-02' }],
    ['no measure is chosen by a risk', { ...demand('risk-driven-measures'), measures: [measure] }, '2016-09-30', { since: '2016-01-01' }],
    ['measures, and no check', { ...demand('check'), measures: [measure] }, '2016-09-30', { since: '2016-04-02' }],
    ['no evaluation as a whole', { ...demand('evaluation'), processings: [{ id: 'P', startedOn: '2012-07-16' }] }, '2016-09-30', { since: '2016-01-01' }],
    ['a cause that nobody treated or accepted', { ...demand('acceptance'), patterns, breaches }, '2016-09-30', { since: '2016-09-16' }],
    ['nothing is registered', demand('registration'), '2016-09-30'],
    ['an organisation-wide plan without a section on it', { ...demand('plan'), plans: [{ approvedOn: '2016-02-01', title: 'plan', organisationWide: true }] }, '2016-09-30'],
    ['a unit below the one it is about', { ...demand('risk-analysis', { units: ['WB'] }), units: [{ id: 'WB' }, { id: 'REG', parent: 'WB' }], processings: [{ id: 'P', startedOn: '2015-01-01', unit: 'REG' }] }, '2016-09-30'],
    ['from when it is in force is known by the year', { ...demand('risk-analysis'), policies: [{ id: 'POL', title: 'Strategisch Beleid', validFrom: '2016' }] }, '2016-09-30', { state: 'unknown' }],
    ['in a sensitive processing', { ...demand('risk-analysis'), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2016-09-30', { severity: 'critical' }],
  ],
});

testRule(policyPracticeGapOfOrganisation, {
  silent: [
    ['the first year of a yearly recalibration, and grace', demand('recalibration', { frequencyMonths: 12 }), '2017-01-31'],
    ['the unit reported', { ...demand('division-report', { units: ['WB'] }), units: [{ id: 'WB' }], reports: [{ kind: 'division', unit: 'WB', periodTo: '2016-06-30', deliveredOn: '2016-07-20' }] }, '2016-09-30'],
    ['what it asks of processings is judged there', demand('risk-analysis'), '2016-09-30'],
  ],
  speaks: [
    ['never recalibrated', demand('recalibration', { frequencyMonths: 12 }), '2017-02-01', { subject: 'EIS', severity: 'high', since: '2017-02-01', says: 'Organisatie' }],
    ['a unit did not report', { reports: [{ id: 'RB', kind: 'board', periodTo: '2015-12-31', deliveredOn: '2016-01-15' }], ...demand('division-report', { units: ['WB'] }), units: [{ id: 'WB' }] }, '2016-09-30', { since: '2016-05-01' }],
    ['no report to the Board was ever registered: not known', demand('board-report'), '2016-09-30', { state: 'unknown' }],
    ['no step worse for a sensitive processing', { ...demand('recalibration'), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2017-06-01', { severity: 'high' }],
  ],
});
