import { testRule } from '../../testing/index.ts';
import { checkSampleInsufficient, executionSampleInsufficient } from './check-sample-insufficient.ts';

const measures = [{ id: 'M', title: 'Toegang tot dossiers', implementedOn: '2018-06-01' }];
const check = { id: 'C', measure: 'M', kinds: ['operation'], performedOn: '2019-01-15', sample: 60, population: 1000, sampleRationale: 'elke afdeling', result: 'pass' };
const special = [{ id: 'P', startedOn: '2015-01-01', subjectsScale: 50_000, categories: [{ name: 'gezondheid', class: 'special' }] }];

testRule(checkSampleInsufficient, {
  silent: [
    ['large enough, with a rationale', { measures, checks: [check] }, '2019-06-01'],
    ['a small share, chosen by risk', { measures, checks: [{ ...check, sample: 10, riskBased: true }] }, '2019-06-01'],
    ['everything was looked at', { measures, checks: [{ ...check, sample: 1000, sampleRationale: undefined }] }, '2019-06-01'],
    ['no sample was taken', { measures, checks: [{ ...check, sample: undefined, population: undefined, sampleRationale: undefined }] }, '2019-06-01'],
    ['an approved sampling plan was followed', { measures: [{ ...measures[0], samplingPlan: [{ approvedOn: '2019-01-01', units: 2 }] }], units: [{ id: 'U1' }, { id: 'U2' }], checks: [{ ...check, sample: 10, units: ['U1', 'U2'] }] }, '2019-06-01'],
    ['a later check had a sufficient sample', { measures, checks: [{ ...check, sample: 10 }, { ...check, id: 'C2', performedOn: '2019-05-01' }] }, '2019-06-01'],
  ],
  speaks: [
    ['no rationale', { measures, checks: [{ ...check, sampleRationale: undefined }] }, '2019-06-01', { subject: 'C', severity: 'medium', since: '2019-01-15', says: 'Toegang tot dossiers' }],
    ['fewer than the own minimum', { measures, checks: [{ ...check, sampleMinimum: 100 }] }, '2019-06-01'],
    ['a small share, not chosen by risk', { measures, checks: [{ ...check, sample: 49 }] }, '2019-06-01'],
    ['six of hundreds of thousands, with special data on a large scale', { processings: special, measures, checks: [{ ...check, sample: 6, population: 380_000 }] }, '2019-06-01', { severity: 'high' }],
    ['the plan was approved afterwards', { measures: [{ ...measures[0], samplingPlan: [{ approvedOn: '2019-02-01', units: 0 }] }], checks: [{ ...check, sample: 10 }] }, '2019-06-01'],
    ['of how much is not known', { measures, checks: [{ ...check, population: 'unknown' }] }, '2019-06-01', { state: 'unknown' }],
  ],
});

const control = { id: 'K', name: 'Logcontrole', intervalMonths: 3, startedOn: '2018-06-01' };
const execution = { on: '2019-01-15', sample: 60, population: 1000, sampleRationale: 'elke afdeling' };

testRule(executionSampleInsufficient, {
  silent: [
    ['large enough', { recurringControls: [{ ...control, executions: [execution] }] }, '2019-06-01'],
    ['automatic detection looks at everything', { recurringControls: [{ ...control, detectsEverything: true, executions: [{ ...execution, sample: 6 }] }] }, '2019-06-01'],
    ['the last sample was sufficient', { recurringControls: [{ ...control, executions: [{ ...execution, sample: 6 }, { ...execution, on: '2019-04-15' }] }] }, '2019-06-01'],
    ['the execution is still to come', { recurringControls: [{ ...control, executions: [{ ...execution, sample: 6 }] }] }, '2019-01-14'],
  ],
  speaks: [
    ['the last sample was too small', { recurringControls: [{ ...control, executions: [execution, { ...execution, on: '2019-04-15', sample: 6 }] }] }, '2019-06-01', { subject: 'K', severity: 'medium', since: '2019-04-15', says: '15 april 2019' }],
    ['below the own minimum', { recurringControls: [{ ...control, sampleMinimum: 100, executions: [execution] }] }, '2019-06-01'],
    ['the size of the sample is not known', { recurringControls: [{ ...control, executions: [{ ...execution, sample: 'unknown' }] }] }, '2019-06-01', { state: 'unknown' }],
  ],
});
