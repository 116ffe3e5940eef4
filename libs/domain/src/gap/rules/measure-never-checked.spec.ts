import { testRule } from '../../testing/index.ts';
import { measureNeverChecked } from './measure-never-checked.ts';

const measure = { id: 'M', title: 'Werkinstructie', implementedOn: '2018-01-01', implementer: 'IMP', securityPurpose: true };
const check = { id: 'C', measure: 'M', kinds: ['existence'], performedOn: '2018-02-01', checker: 'CHK', result: 'pass', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'sample', documentDate: '2018-02-01', author: 'CHK' }];

testRule(measureNeverChecked, {
  silent: [
    ['someone else checked it and can show it', { measures: [measure], checks: [check], evidence }, '2018-06-01'],
    ['it is only decided', { measures: [{ ...measure, implementedOn: undefined, decidedOn: '2018-01-01' }] }, '2018-06-01'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }], measures: [measure] }, '2018-06-01'],
    ['it has ended', { measures: [{ ...measure, endedOn: '2018-02-01' }] }, '2018-06-01'],
  ],
  speaks: [
    ['the term still runs', { measures: [measure] }, '2018-03-02', { state: 'announced', nextChange: '2018-03-03' }],
    ['nobody looked within sixty days', { measures: [measure] }, '2018-03-03', { subject: 'M', severity: 'high', since: '2018-03-03', says: 'Werkinstructie' }],
    ['more than a year in a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [measure] }, '2019-01-02', { severity: 'critical', since: '2018-03-03' }],
    ['the term for long unchecked is the organisation’s own', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [measure], parameters: [{ key: 'check.neverMonths', value: 18 }] }, '2019-01-02', { severity: 'high' }],
    ['a processing that shares it has ended, another has not', { processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }, { id: 'Q', startedOn: '2012-01-01' }], measures: [{ ...measure, processings: ['P', 'Q'] }] }, '2018-06-01', { subject: 'M', since: '2018-03-03' }],
    ['the implementer checked it himself', { measures: [measure], checks: [{ ...check, checker: 'IMP' }], evidence }, '2018-06-01'],
    ['the check has no evidence', { measures: [measure], checks: [{ ...check, evidence: [] }] }, '2018-06-01'],
    ['a newsletter is no check', { measures: [{ ...measure, evidence: ['E'] }], evidence: [{ id: 'E', kind: 'newsletter', documentDate: '2018-01-05' }] }, '2018-06-01'],
    ['only claimed in force', { measures: [{ ...measure, implementedOn: undefined, claimedInForceFrom: '2018-01-01' }] }, '2018-03-03', { since: '2018-03-03' }],
    ['who checked is unknown', { measures: [measure], checks: [{ ...check, checker: 'unknown' }], evidence }, '2018-06-01', { state: 'unknown' }],
    ['a date only known by the month', { measures: [{ ...measure, implementedOn: '2018-01' }] }, '2018-03-10', { state: 'unknown' }],
    ['a similar breach while nobody had looked makes it worse', { measures: [{ ...measure, againstPatterns: ['PAT'] }], patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2018-05-01' }] }, '2018-06-01', { severity: 'critical' }],
  ],
});
