import { testRule } from '../../testing/index.ts';
import { effectiveMeasureTooLate } from './effective-measure-too-late.ts';

const first = { id: 'B1', pattern: 'PAT', occurredFrom: '2016-08-22' };
const second = { id: 'B2', pattern: 'PAT', occurredFrom: '2016-09-14' };
const base = { patterns: [{ id: 'PAT', cause: 'Verkeerde bijlage' }], breaches: [first, second] };
const block = { id: 'T', type: 'technical', securityPurpose: true, againstPatterns: ['PAT'], decidedOn: '2016-10-20', implementedOn: '2018-12-16', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'release', documentDate: '2018-12-16', author: 'beheer' }];

testRule(effectiveMeasureTooLate, {
  silent: [
    ['one breach is no repetition', { ...base, breaches: [first] }, '2018-12-31'],
    ['the breaches are further apart than the window', { ...base, breaches: [first, { ...second, occurredFrom: '2018-08-23' }] }, '2018-12-31'],
    ['the technical measure came in time', { ...base, measures: [{ ...block, implementedOn: '2016-12-13' }], evidence: [{ ...evidence[0], documentDate: '2016-12-13' }] }, '2017-03-01'],
    ['technology is shown to be impossible', { ...base, persons: [{ id: 'DIR', title: 'Directeur', roles: ['director'] }], measures: [{ id: 'M', implementedOn: '2016-10-01', compensates: ['TI'] }],
      technicalImpossibilities: [{ id: 'TI', pattern: 'PAT', on: '2016-10-01', reasons: 'spraak', alternatives: 'geen', approvedBy: 'DIR', approvedOn: '2016-10-01', complianceChecks: 'elke maand' }] }, '2017-03-01'],
  ],
  speaks: [
    ['the term still runs', base, '2016-12-13', { state: 'announced', nextChange: '2016-12-14' }],
    ['ninety days after the second breach', base, '2016-12-14', { subject: 'PAT', severity: 'high', since: '2016-12-14', says: '> 90 dagen' }],
    ['from the third breach', { ...base, breaches: [first, second, { id: 'B3', pattern: 'PAT', occurredFrom: '2016-09-15' }] }, '2016-12-14', { severity: 'critical', since: '2016-12-14' }],
    ['a sensitive processing', { ...base, processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2016-12-14', { severity: 'critical' }],
    ['decided does not stop the count', { ...base, measures: [block], evidence }, '2018-12-15', { state: 'open', nextChange: '2018-12-16' }],
    ['remedied on the day of introduction, with the days', { ...base, measures: [block], evidence }, '2018-12-16', { state: 'remedied', since: '2016-12-14', says: '823 dagen' }],
    ['an organisational measure stops nothing', { ...base, measures: [{ ...block, type: 'organisational' }], evidence }, '2018-12-31', { state: 'open' }],
    ['introduced, but not shown', { ...base, measures: [{ ...block, evidence: [] }] }, '2018-12-31', { state: 'open' }],
    ['the day of the second breach is only known by the month', { ...base, breaches: [first, { ...second, occurredFrom: '2016-09' }] }, '2016-12-14', { state: 'unknown' }],
    ['the day of introduction is not known precisely', { ...base, measures: [{ ...block, implementedOn: '2018-12' }], evidence }, '2018-12-20', { state: 'unknown' }],
  ],
});
