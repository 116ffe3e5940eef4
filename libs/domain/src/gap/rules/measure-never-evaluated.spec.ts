import { testRule } from '../../testing/index.ts';
import { measureNeverEvaluated } from './measure-never-evaluated.ts';

const measure = { id: 'M', title: 'Vier ogen', implementedOn: '2016-10-20', againstPatterns: ['PAT'] };
const patterns = [{ id: 'PAT', cause: 'verkeerde bijlage' }];
const evaluation = { id: 'EV', scope: 'measure', performedOn: '2017-03-01', measures: ['M'], conclusion: 'adequate' };
const having = (rest: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({ measures: [{ ...measure, ...more }], patterns, ...rest });
const leak = { breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2017-02-21' }] };

testRule(measureNeverEvaluated, {
  silent: [
    ['the last day of the interval', having(), '2018-10-20'],
    ['evaluated, with a conclusion', having({ evaluations: [evaluation] }), '2019-01-01'],
    ['a conclusion on this measure within a wider evaluation', having({ evaluations: [{ ...evaluation, scope: 'processing', conclusion: undefined, measures: [], measureConclusions: [{ measure: 'M', conclusion: 'adjust' }] }] }), '2019-01-01'],
    ['the processing has ended', having({ processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }] }), '2019-01-01'],
    ['it has ended', having({}, { endedOn: '2018-01-01' }), '2019-01-01'],
    ['it is only decided', having({}, { implementedOn: undefined, decidedOn: '2016-10-20' }), '2019-01-01'],
    ['the breach was of before', having({ breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2016-10-20' }] }), '2017-06-01'],
    ['the breach was of another pattern', having({ breaches: [{ id: 'B', pattern: 'PAT2', occurredFrom: '2017-02-21' }] }), '2017-06-01'],
  ],
  speaks: [
    ['two years and a day', having(), '2018-10-21', { subject: 'M', severity: 'medium', since: '2018-10-21', says: 'Vier ogen', cites: ['AVG'] }],
    ['in a sensitive processing after a year', having({ processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }), '2017-10-21', { severity: 'high', since: '2017-10-21' }],
    ['it leaked again: the term runs', having(leak), '2017-03-07', { state: 'announced', nextChange: '2017-03-08' }],
    ['fourteen days after it leaked again', having(leak), '2017-03-08', { severity: 'high', since: '2017-03-08', cites: ['Wbp', 'CBP-richtsnoeren'] }],
    ['it leaked when it had just been introduced: first it has to run', having(leak, { implementedOn: '2017-02-19' }), '2017-04-20', { state: 'announced', nextChange: '2017-04-21' }],
    ['and then somebody has to look', having(leak, { implementedOn: '2017-02-19' }), '2017-04-21', { severity: 'high', since: '2017-04-21' }],
    ['its risk is about the pattern', { ...having(leak, { againstPatterns: [], risks: [{ risk: 'R', how: 'tweede paar ogen' }] }), riskAnalyses: [{ id: 'RA', performedOn: '2016-10-01' }], risks: [{ id: 'R', analysis: 'RA', patterns: ['PAT'] }] }, '2017-03-08', { severity: 'high' }],
    ['only claimed to be in force', having(leak, { implementedOn: 'unknown', claimedInForceFrom: '2016-10-20' }), '2017-03-08', { since: '2017-03-08' }],
    ['evaluated too early', having({ evaluations: [{ ...evaluation, performedOn: '2016-12-18' }] }), '2018-10-21'],
    ['evaluated without a conclusion', having({ evaluations: [{ ...evaluation, conclusion: undefined }] }), '2018-10-21'],
    ['its introduction is known by the year', having({}, { implementedOn: '2016' }), '2018-10-21', { state: 'unknown' }],
    ['evaluated on an unknown day', having({ evaluations: [{ ...evaluation, performedOn: 'unknown' }] }), '2018-10-21', { state: 'unknown' }],
  ],
});
