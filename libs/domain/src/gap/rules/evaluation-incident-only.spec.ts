import { testRule } from '../../testing/index.ts';
import { evaluationIncidentOnly } from './evaluation-incident-only.ts';

const incident = { id: 'EV', title: 'Analyse van het achtste datalek', scope: 'incident', performedOn: '2018-08-20' };
const whole = { id: 'EV2', scope: 'processing', performedOn: '2018-09-01', conclusion: 'adequate', evidence: ['E'] };

testRule(evaluationIncidentOnly, {
  silent: [
    ['the processing as a whole was evaluated too', { evaluations: [incident, whole], evidence: [{ id: 'E', documentDate: '2018-09-01' }] }, '2018-10-01'],
    ['it is itself of the processing', { evaluations: [{ ...incident, scope: 'processing' }] }, '2018-10-01'],
    ['the processing is too young to ask for one', { processings: [{ id: 'P', startedOn: '2018-01-01' }], evaluations: [incident] }, '2018-10-01'],
    ['it is older than the interval', { evaluations: [incident] }, '2020-08-21'],
    ['it belongs to no processing', { evaluations: [{ ...incident, processings: [] }] }, '2018-10-01'],
  ],
  speaks: [
    ['one leak was looked at', { evaluations: [incident] }, '2018-10-01', { subject: 'EV', severity: 'medium', since: '2018-08-20', says: 'achtste datalek', cites: ['AVG'] }],
    ['one measure was looked at', { evaluations: [{ ...incident, scope: 'measure' }] }, '2018-10-01'],
    ['in a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], evaluations: [incident] }, '2018-10-01', { severity: 'high' }],
    ['an evaluation of the whole without a conclusion does not count', { evaluations: [incident, { ...whole, conclusion: undefined }], evidence: [{ id: 'E', documentDate: '2018-09-01' }] }, '2018-10-01', { subject: 'EV' }],
    ['its day is unknown', { evaluations: [{ ...incident, performedOn: 'unknown' }] }, '2018-10-01', { state: 'unknown' }],
    ['what it was about is unknown', { evaluations: [{ ...incident, scope: 'unknown' }] }, '2018-10-01', { state: 'unknown' }],
  ],
});
