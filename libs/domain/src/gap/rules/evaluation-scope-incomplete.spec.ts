import { testRule } from '../../testing/index.ts';
import { evaluationScopeIncomplete } from './evaluation-scope-incomplete.ts';

const evaluation = { id: 'EV', title: 'Evaluatie 2018', scope: 'processing', performedOn: '2018-12-01', periodFrom: '2018-01-01', periodTo: '2018-11-30', analyses: ['RA'], measures: ['M'], breaches: ['B'] };
const measures = [{ id: 'M', title: 'Vier ogen', implementedOn: '2018-01-01' }];
const breaches = [{ id: 'B', occurredFrom: '2018-08-03' }];
const having = (more: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) => ({ evaluations: [{ ...evaluation, ...more }], measures, breaches, ...rest });
const addendum = { id: 'EV2', title: 'Aanvulling', scope: 'processing', performedOn: '2019-01-10', addendumOf: 'EV', breaches: ['B'] };

testRule(evaluationScopeIncomplete, {
  silent: [
    ['it names measure, breach and analysis', having(), '2018-12-10'],
    ['the measure had run for too short a time', having({ measures: [] }, { measures: [{ ...measures[0], implementedOn: '2018-10-03' }] }), '2018-12-10'],
    ['the measure had ended', having({ measures: [] }, { measures: [{ ...measures[0], endedOn: '2018-11-01' }] }), '2018-12-10'],
    ['what serves stability is no measure of security', having({ measures: [] }, { measures: [{ ...measures[0], securityPurpose: false }] }), '2018-12-10'],
    ['a breach outside its period', having({ breaches: [] }, { breaches: [{ id: 'B', occurredFrom: '2017-12-31' }] }), '2018-12-10'],
    ['a breach that nobody knew of yet', having({ breaches: [] }, { breaches: [{ ...breaches[0], establishedAt: '2018-12-05T10:00' }] }), '2018-12-10'],
    ['an addendum names the breach', { ...having(), evaluations: [{ ...evaluation, breaches: [] }, addendum] }, '2019-01-10'],
    ['it is of an incident', having({ scope: 'incident', measures: [] }), '2018-12-10'],
  ],
  speaks: [
    ['a measure is left out', having({ measures: [] }), '2018-12-10', { subject: 'EV', severity: 'medium', since: '2018-12-01', says: '1 geldende maatregelen en 0 datalekken', cites: ['AVG'] }],
    ['a breach is left out', having({ breaches: [] }), '2018-12-10', { says: '1 datalekken' }],
    ['the analysis is left out', having({ analyses: [] }), '2018-12-10', { says: 'noemt 0 risicoanalyses' }],
    ['sixty days is long enough', having({ measures: [] }, { measures: [{ ...measures[0], implementedOn: '2018-10-02' }] }), '2018-12-10'],
    ['the measure ended only later', having({ measures: [] }, { measures: [{ ...measures[0], endedOn: '2018-12-05' }] }), '2018-12-10'],
    ['the addendum is of later', { ...having(), evaluations: [{ ...evaluation, breaches: [] }, addendum] }, '2019-01-09', { subject: 'EV', nextChange: '2019-01-10' }],
    ['a next evaluation takes its place', { ...having(), evaluations: [{ ...evaluation, breaches: [] }, { ...evaluation, id: 'EV3', performedOn: '2019-01-10', periodTo: '2019-01-09', measures: [] }] }, '2019-01-10', { subject: 'EV3', since: '2019-01-10' }],
    ['no period is recorded: the interval before it', having({ periodFrom: undefined, periodTo: undefined, breaches: [] }, { breaches: [{ id: 'B', occurredFrom: '2016-12-01' }] }), '2018-12-10'],
    ['in a sensitive processing', having({ measures: [] }, { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }), '2018-12-10', { severity: 'high' }],
    ['when the measure was introduced is unknown', having({ measures: [] }, { measures: [{ ...measures[0], decidedOn: '2018-01-01', implementedOn: 'unknown' }] }), '2018-12-10', { state: 'unknown' }],
    ['when the breach happened is unknown', having({ breaches: [] }, { breaches: [{ id: 'B' }] }), '2018-12-10', { state: 'unknown' }],
  ],
});
