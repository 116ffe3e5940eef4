import { testRule } from '../../testing/index.ts';
import { breachRootCauseMissing } from './breach-root-cause-missing.ts';

const evidence = [{ id: 'E', kind: 'analysis', documentDate: '2018-09-20' }];
const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-08-03', establishedAt: '2018-08-04T09:00', persons: 2503, pattern: 'PAT' };
const patterns = [{ id: 'PAT', cause: 'exportbestand als bijlage' }];

testRule(breachRootCauseMissing, {
  silent: [
    ['cause and analysis', { evidence, patterns, breaches: [{ ...breach, cause: 'bijlage', causeAnalysis: ['E'] }] }, '2018-12-31'],
    ['a single letter with a standard code', { breaches: [{ ...breach, pattern: undefined, persons: 1, cause: 'adres' }] }, '2018-12-31'],
    ['a breach from before the duty to record its cause', { patterns, breaches: [{ ...breach, occurredFrom: '2017-08-03', establishedAt: '2017-08-04T09:00' }] }, '2018-12-31'],
    ['it was no breach', { breaches: [{ ...breach, pattern: undefined, isBreach: false }] }, '2018-12-31'],
  ],
  speaks: [
    ['the term runs', { patterns, breaches: [breach] }, '2018-09-03', { state: 'announced', nextChange: '2018-09-04' }],
    ['the term is over', { patterns, breaches: [breach] }, '2018-09-04', { severity: 'medium', since: '2018-09-04', cites: ['AVG'] }],
    ['a code without an analysis', { patterns, breaches: [{ ...breach, cause: 'bijlage' }] }, '2018-12-31'],
    ['one of a cluster', { patterns, breaches: [breach, { ...breach, id: 'A', occurredFrom: '2018-03-28', establishedAt: '2018-03-28T10:00' }] }, '2018-12-31', { subject: 'B', severity: 'high' }],
    ['a single letter in a cluster asks for an analysis', { patterns, breaches: [{ ...breach, persons: 1, cause: 'adres' }, { ...breach, id: 'A', occurredFrom: '2018-03-28' }] }, '2018-12-31', { subject: 'B', severity: 'high' }],
    ['when it was established is not known: counted from the breach', { patterns, breaches: [{ ...breach, establishedAt: 'unknown' }] }, '2018-09-03', { since: '2018-09-03' }],
    ['how many persons is unknown', { breaches: [{ ...breach, pattern: undefined, persons: 'unknown', cause: 'adres' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
