import { testRule } from '../../testing/index.ts';
import { riskAnalysisContextChanged } from './risk-analysis-context-changed.ts';

const analysis = { id: 'RA', title: 'Versie 1', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2018-06-01', approvedOn: '2018-06-15', evidence: ['E'] };
const risk = { id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'vier keer gebeurd' };
const change = { id: 'CC', kind: 'category', what: 'gezondheidsgegevens erbij', on: '2018-09-01' };
const processings = [{ id: 'P', startedOn: '2015-01-01', owner: 'OWN' }];
const changed = (more: Record<string, unknown> = {}, analysed: Record<string, unknown> = {}) => ({ processings, evidence: [{ id: 'E', documentDate: '2018-06-01' }], riskAnalyses: [{ ...analysis, ...analysed }], risks: [risk], contextChanges: [{ ...change, ...more }] });
const review = { performedOn: '2018-09-20', by: 'BSO', conclusion: 'no-change', changes: ['CC'] };

testRule(riskAnalysisContextChanged, {
  silent: [
    ['a review names it', changed({}, { reviews: [review] }), '2019-01-01'],
    ['a planned change that the analysis was made for', changed({ planned: true }, { triggeredByChanges: ['CC'] }), '2019-01-01'],
    ['the analysis is of later', changed({ on: '2018-05-01' }), '2019-01-01'],
    ['not significant, confirmed by another with a reason', changed({ significant: false, confirmedBy: 'BSO', reason: 'zelfde gegevens' }), '2019-01-01'],
    ['only the text of a procedure', changed({ kind: 'editorial' }), '2019-01-01'],
    ['a measure the analysis itself prescribed', changed({ kind: 'measure', prescribed: true }), '2019-01-01'],
    ['no analysis qualifies: another rule says so', changed({}, { approvedBy: 'BSO' }), '2019-01-01'],
    ['it has not happened yet', changed(), '2018-08-31'],
  ],
  speaks: [
    ['the term still runs', changed(), '2018-10-01', { state: 'announced', nextChange: '2018-10-02' }],
    ['thirty days after it', changed(), '2018-10-02', { subject: 'P', severity: 'high', since: '2018-10-02', says: 'gezondheidsgegevens erbij', cites: ['AVG', 'AVG', 'AVG'] }],
    ['a planned change has no term', changed({ planned: true }), '2018-09-02', { since: '2018-09-02' }],
    ['the owner confirmed it himself', changed({ significant: false, confirmedBy: 'OWN', reason: 'zelfde gegevens' }), '2018-10-02'],
    ['called insignificant without a reason', changed({ significant: false, confirmedBy: 'BSO' }), '2018-10-02'],
    ['in a sensitive processing', { ...changed(), processings: [{ ...processings[0], statutoryDuty: true }] }, '2018-10-02', { severity: 'critical' }],
    ['of two changes the one that is due', { ...changed(), contextChanges: [change, { ...change, id: 'CC2', what: 'nieuwe leverancier', on: '2018-09-25' }] }, '2018-10-02', { says: 'gezondheidsgegevens erbij' }],
    ['a review of later', changed({}, { reviews: [{ ...review, performedOn: '2018-12-01' }] }), '2018-11-30', { since: '2018-10-02', nextChange: '2018-12-01' }],
    ['the day of the change is unknown', changed({ on: 'unknown' }), '2019-01-01', { state: 'unknown' }],
  ],
});
