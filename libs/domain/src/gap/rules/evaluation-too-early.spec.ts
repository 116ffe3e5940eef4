import { testRule } from '../../testing/index.ts';
import { evaluationTooEarly } from './evaluation-too-early.ts';

const measure = { id: 'M', title: 'Vier ogen', implementedOn: '2018-06-01' };
const evaluation = { id: 'EV', title: 'Analyse', scope: 'measure', performedOn: '2018-07-30', measures: ['M'] };
const later = { id: 'EV2', scope: 'measure', performedOn: '2018-12-01', measures: ['M'], conclusion: 'adequate' };

testRule(evaluationTooEarly, {
  silent: [
    ['sixty days after the introduction', { measures: [measure], evaluations: [{ ...evaluation, performedOn: '2018-07-31' }] }, '2018-08-20'],
    ['evaluated again later, with a conclusion', { measures: [measure], evaluations: [evaluation, later] }, '2018-12-01'],
    ['it looks at no measure', { measures: [measure], evaluations: [{ ...evaluation, measures: [] }] }, '2018-08-20'],
  ],
  speaks: [
    ['fifty-nine days after the introduction', { measures: [measure], evaluations: [evaluation] }, '2018-08-20', { subject: 'EV', severity: 'low', since: '2018-07-30', says: 'Vier ogen', cites: ['AVG'] }],
    ['a conclusion on the measure counts as looking at it', { measures: [measure], evaluations: [{ ...evaluation, measures: [], measureConclusions: [{ measure: 'M', conclusion: 'keep' }] }] }, '2018-08-20'],
    ['the measure was never introduced', { measures: [{ id: 'M', title: 'Vier ogen', decidedOn: '2018-01-01' }], evaluations: [evaluation] }, '2018-08-20'],
    ['only claimed to be in force, shortly before', { measures: [{ id: 'M', title: 'Vier ogen', implementedOn: 'unknown', claimedInForceFrom: '2018-07-20/2018-07-30' }], evaluations: [evaluation] }, '2018-08-20'],
    ['a functional test is no evaluation', { measures: [{ ...measure, type: 'technical', subtype: 'block' }], evaluations: [{ ...evaluation, functionalTest: true }] }, '2018-08-20'],
    ['the later one had no conclusion', { measures: [measure], evaluations: [evaluation, { ...later, conclusion: undefined }] }, '2018-12-01', { subject: 'EV' }],
    ['two measures, of which one has been evaluated again', { measures: [measure, { id: 'M2', title: 'Stappenplan', implementedOn: '2018-07-01' }], evaluations: [{ ...evaluation, measures: ['M', 'M2'] }, later] }, '2018-12-01', { says: 'over: Stappenplan' }],
    ['in a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [measure], evaluations: [evaluation] }, '2018-08-20', { severity: 'medium' }],
    ['when it was introduced is unknown', { measures: [{ ...measure, decidedOn: '2018-01-01', implementedOn: 'unknown' }], evaluations: [evaluation] }, '2018-08-20', { state: 'unknown' }],
  ],
});
