import { testRule } from '../../testing/index.ts';
import { checkIntervalExceeded } from './check-interval-exceeded.ts';

const measure = { id: 'M', title: 'Schoningsprocedure', implementedOn: '2016-01-01', implementer: 'IMP', securityPurpose: true };
const operation = { id: 'C', measure: 'M', kinds: ['operation'], performedOn: '2016-06-30', checker: 'CHK', result: 'pass', sample: 20, evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'sample', documentDate: '2016-06-30' }];
const sensitive = [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }];

testRule(checkIntervalExceeded, {
  silent: [
    ['the last day of the interval', { measures: [measure], checks: [operation], evidence }, '2018-06-30'],
    ['a later check keeps the rhythm', { measures: [measure], checks: [operation, { ...operation, id: 'C2', performedOn: '2018-06-01' }], evidence }, '2018-12-31'],
    ['never checked at all: another rule says so', { measures: [measure] }, '2018-12-31'],
    ['only existence was checked: another rule says so', { measures: [measure], checks: [{ ...operation, kinds: ['existence'] }], evidence }, '2018-12-31'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2018-01-01' }], measures: [measure], checks: [operation], evidence }, '2018-12-31'],
    ['the measure has ended', { measures: [{ ...measure, endedOn: '2018-01-01' }], checks: [operation], evidence }, '2018-12-31'],
  ],
  speaks: [
    ['the day after the interval', { measures: [measure], checks: [operation], evidence }, '2018-07-01', { subject: 'M', severity: 'medium', since: '2018-07-01', says: '30 juni 2018', cites: ['AVG'] }],
    ['every year for a sensitive processing, and a step worse', { processings: sensitive, measures: [measure], checks: [operation], evidence }, '2017-07-01', { severity: 'high', since: '2017-07-01', cites: ['Wbp'] }],
    ['a failed check does not restart the interval', { measures: [measure], checks: [operation, { ...operation, id: 'C2', performedOn: '2018-06-01', result: 'fail' }], evidence }, '2018-12-31', { since: '2018-07-01' }],
    ['the organisation set a shorter interval', { parameters: [{ key: 'check.intervalMonths.other', value: 6, validFrom: '2016-01-01' }], measures: [measure], checks: [operation], evidence }, '2016-12-31', { since: '2016-12-31' }],
    ['the last check has no known date', { measures: [measure], checks: [operation, { ...operation, id: 'C2', performedOn: 'unknown' }], evidence }, '2018-12-31', { state: 'unknown' }],
    ['only the year of the check is known', { measures: [measure], checks: [{ ...operation, performedOn: '2016' }], evidence: [{ id: 'E', kind: 'sample', documentDate: '2016-01-05' }] }, '2018-07-01', { state: 'unknown' }],
    ['a similar breach while the check was overdue', { measures: [{ ...measure, againstPatterns: ['PAT'] }], patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2018-08-01' }], checks: [operation], evidence }, '2018-12-31', { severity: 'high' }],
  ],
});
