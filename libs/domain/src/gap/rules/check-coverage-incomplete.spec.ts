import { testRule } from '../../testing/index.ts';
import { checkCoverageIncomplete } from './check-coverage-incomplete.ts';

const units = [{ id: 'NOORD' }, { id: 'ZUID' }, { id: 'OOST' }];
const measure = { id: 'M', title: 'Werkinstructie', implementedOn: '2018-01-01', implementer: 'IMP', scope: 'units', scopeUnits: ['NOORD', 'ZUID', 'OOST'] };
const check = { id: 'C', measure: 'M', kinds: ['existence'], performedOn: '2018-02-01', checker: 'CHK', result: 'pass', evidence: ['E'], units: ['NOORD', 'ZUID'] };
const evidence = [{ id: 'E', kind: 'sample', documentDate: '2018-02-01' }];
const inNorthAndSouth = { units, measures: [measure], checks: [check], evidence };

testRule(checkCoverageIncomplete, {
  silent: [
    ['every unit was checked, in two rounds', { ...inNorthAndSouth, checks: [check, { ...check, id: 'C2', units: ['OOST'] }] }, '2018-06-01'],
    ['a technical measure that holds centrally', { units, measures: [{ ...measure, type: 'technical', scope: 'central' }] }, '2018-06-01'],
    ['an approved sampling plan of two units is met', { ...inNorthAndSouth, measures: [{ ...measure, samplingPlan: [{ approvedOn: '2018-01-15', units: 2 }] }] }, '2018-06-01'],
    ['the processing has ended', { ...inNorthAndSouth, processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2018-05-01' }] }, '2018-06-01'],
    ['nothing says that units may deviate', { units, measures: [{ ...measure, scope: undefined, scopeUnits: [] }], checks: [{ ...check, centralOnly: true, units: [] }], evidence }, '2018-06-01'],
  ],
  speaks: [
    ['the term after introduction runs', inNorthAndSouth, '2018-03-02', { state: 'announced', nextChange: '2018-03-03' }],
    ['one unit was left out', inNorthAndSouth, '2018-03-03', { subject: 'M', severity: 'medium', since: '2018-03-03', says: 'in 2 eenheden' }],
    ['a breach came from that unit', { ...inNorthAndSouth, breaches: [{ id: 'B', unit: 'OOST', occurredFrom: '2018-04-01' }] }, '2018-06-01', { severity: 'high' }],
    ['a breach came from a unit that was checked', { ...inNorthAndSouth, breaches: [{ id: 'B', unit: 'ZUID', occurredFrom: '2018-04-01' }] }, '2018-06-01', { severity: 'medium' }],
    ['only the central level was checked', { ...inNorthAndSouth, checks: [{ ...check, centralOnly: true }] }, '2018-06-01', { says: 'in 0 eenheden' }],
    ['only the central level was checked, and the units are not listed', { ...inNorthAndSouth, measures: [{ ...measure, scopeUnits: [] }], checks: [{ ...check, units: [], centralOnly: true }] }, '2018-06-01'],
    ['the units are not listed, so there may be more', { ...inNorthAndSouth, measures: [{ ...measure, scopeUnits: [] }] }, '2018-06-01', { state: 'unknown' }],
    ['the plan asks for three', { ...inNorthAndSouth, measures: [{ ...measure, samplingPlan: [{ approvedOn: '2018-01-15', units: 3 }] }] }, '2018-06-01'],
    ['the plan was never approved', { ...inNorthAndSouth, measures: [{ ...measure, samplingPlan: [{ units: 2 }] }] }, '2018-06-01'],
    ['one of the checks failed', { ...inNorthAndSouth, checks: [check, { ...check, id: 'C2', units: ['OOST'], result: 'fail' }] }, '2018-06-01'],
    ['the checks are too long ago', { ...inNorthAndSouth, checks: [{ ...check, units: ['NOORD', 'ZUID', 'OOST'] }] }, '2020-02-02', { since: '2020-02-02' }],
    ['the result in one unit is unknown', { ...inNorthAndSouth, checks: [check, { ...check, id: 'C2', units: ['OOST'], result: 'unknown' }] }, '2018-06-01', { state: 'unknown' }],
  ],
});
