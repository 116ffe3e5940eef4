import { testRule } from '../../testing/index.ts';
import { sensitiveCategoryNotCovered } from './sensitive-category-not-covered.ts';

const evidence = [{ id: 'E', kind: 'analysis', documentDate: '2016-03-01' }, { id: 'E2', kind: 'analysis', documentDate: '2016-06-01' }, { id: 'X', kind: 'config', documentDate: '2016-01-01' }];
const analysis = { id: 'RA', title: 'Versie 1', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-03-01', approvedOn: '2016-03-15', evidence: ['E'] };
const risk = { id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude met BSN', likelihood: 4, likelihoodRationale: 'vier keer gebeurd', categories: ['NAW', 'BSN'] };
const second = { riskAnalyses: [analysis, { ...analysis, id: 'RA2', title: 'Versie 2', performedOn: '2016-06-01', approvedOn: '2016-06-10', evidence: ['E2'] }], risks: [risk, { ...risk, id: 'R2', analysis: 'RA2', categories: ['BSN', 'gezondheid'] }] };
const health = { name: 'gezondheid', class: 'special' };
const having = (...categories: readonly Record<string, unknown>[]) => ({ evidence, processings: [{ id: 'P', startedOn: '2015-01-01', categories: [{ name: 'NAW', class: 'ordinary' }, ...categories] }], riskAnalyses: [analysis], risks: [risk] });

testRule(sensitiveCategoryNotCovered, {
  silent: [
    ['the risks name it', having({ name: 'BSN', class: 'sensitive', bsn: true }), '2016-04-01'],
    ['ordinary data need no risk of their own', having({ name: 'opleiding', class: 'ordinary' }), '2016-04-01'],
    ['kept out of this processing, with evidence', having({ ...health, excludedBy: ['X'] }), '2016-04-01'],
    ['there is no qualifying analysis: another rule says so', { ...having(health), riskAnalyses: [{ ...analysis, approvedBy: 'BSO' }] }, '2016-04-01'],
    ['the data came later', having({ ...health, since: '2016-05-01' }), '2016-04-30'],
    ['the data are gone', having({ ...health, until: '2016-03-31' }), '2016-04-01'],
    ['the latest version names it', { ...having(health), ...second }, '2016-06-10'],
  ],
  speaks: [
    ['health data that no risk names', having(health), '2016-04-01', { subject: 'P', severity: 'high', since: '2016-03-15', says: 'gezondheid', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['sensitive data, and the BSN', having({ name: 'WW-recht', class: 'sensitive' }, { name: 'nummer', bsn: true }), '2016-04-01', { says: 'WW-recht, nummer' }],
    ['from the day the data came', having({ ...health, since: '2016-05-01' }), '2016-05-01', { since: '2016-05-01' }],
    ['the version that names it is not approved yet', { ...having(health), ...second }, '2016-06-09', { says: 'Versie 1' }],
    ['said to be kept out, without evidence of the time', having({ ...health, excludedBy: ['Y'] }), '2016-04-01'],
    ['the class is unknown', having({ name: 'score', class: 'unknown' }), '2016-04-01', { state: 'unknown' }],
    ['since when is unknown', having({ ...health, since: 'unknown' }), '2016-04-01', { state: 'unknown' }],
    ['who approved the analysis is unknown', { ...having(health), riskAnalyses: [{ ...analysis, approvedBy: 'unknown' }] }, '2016-04-01', { state: 'unknown' }],
  ],
});
