import { testRule } from '../../testing/index.ts';
import { measureNotTraceableToRisk } from './measure-not-traceable-to-risk.ts';

const measure = { id: 'M', title: 'Werkinstructie', implementedOn: '2018-01-01', securityPurpose: true };
const linked = { ...measure, risks: [{ risk: 'R', how: 'minder kans' }] };
const analysis = { riskAnalyses: [{ id: 'RA', performedOn: '2017-12-01' }], risks: [{ id: 'R', analysis: 'RA' }] };

testRule(measureNotTraceableToRisk, {
  silent: [
    ['it is linked to a risk', { measures: [linked], ...analysis }, '2018-06-01'],
    ['a mandatory baseline measure names its norm', { measures: [{ ...measure, origin: 'baseline', normReference: 'BIR 9.2' }] }, '2018-06-01'],
    ['it is only decided', { measures: [{ ...measure, implementedOn: undefined, decidedOn: '2018-01-01' }] }, '2018-06-01'],
    ['it serves stability', { measures: [{ ...measure, securityPurpose: false }] }, '2018-06-01'],
    ['it has ended', { measures: [{ ...measure, endedOn: '2018-05-31' }] }, '2018-06-01'],
  ],
  speaks: [
    ['no risk is linked', { measures: [measure] }, '2018-06-01', { subject: 'M', severity: 'medium', since: '2018-01-01', says: 'Werkinstructie', cites: ['AVG', 'AVG', 'AVG'] }],
    ['only claimed in force', { measures: [{ ...measure, implementedOn: undefined, claimedInForceFrom: '2018-02-01' }] }, '2018-03-01', { since: '2018-02-01', cites: ['Wbp'] }],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [measure] }, '2018-06-01', { severity: 'high' }],
    ['the only answer to a breach', { measures: [{ ...measure, triggeredBy: ['B'] }] }, '2018-06-01', { severity: 'high' }],
    ['one of two answers to a breach', { measures: [{ ...measure, triggeredBy: ['B'] }, { ...linked, id: 'N', triggeredBy: ['B'] }], ...analysis }, '2018-06-01', { severity: 'medium' }],
    ['the analysis of the risk was withdrawn', { measures: [linked], ...analysis, riskAnalyses: [{ id: 'RA', performedOn: '2017-12-01', withdrawnOn: '2018-04-01' }] }, '2018-06-01', { since: '2018-04-01' }],
    ['a baseline measure without its norm', { measures: [{ ...measure, origin: 'baseline' }] }, '2018-06-01'],
    ['which risk is unknown', { measures: [{ ...measure, risks: [{ risk: 'unknown' }] }] }, '2018-06-01', { state: 'unknown' }],
    ['it is not known whether it has ended', { measures: [{ ...measure, endedOn: 'unknown' }] }, '2018-06-01', { state: 'unknown' }],
  ],
});
