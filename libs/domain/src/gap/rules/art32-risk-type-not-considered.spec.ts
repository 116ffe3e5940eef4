import { testRule } from '../../testing/index.ts';
import { art32RiskTypeNotConsidered } from './art32-risk-type-not-considered.ts';

const analysis = { id: 'RA', title: 'Versie 1', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2018-06-01', approvedOn: '2018-06-15', evidence: ['E'] };
const types = ['destruction', 'loss', 'alteration', 'disclosure', 'access'];
const risk = (statutoryType: string | undefined, id = statutoryType) => ({ id: `R-${id}`, analysis: 'RA', statutoryType, threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'vier keer gebeurd' });
const weighing = (risks: readonly Record<string, unknown>[], more: Record<string, unknown> = {}) => ({ evidence: [{ id: 'E', documentDate: '2018-06-01' }], riskAnalyses: [{ ...analysis, ...more }], risks });
const setAside = (reason?: string) => types.slice(0, 3).map((type) => ({ type, reason }));

testRule(art32RiskTypeNotConsidered, {
  silent: [
    ['a risk of each type', weighing(types.map((t) => risk(t))), '2018-07-01'],
    ['the others are set aside with a reason', weighing([risk('disclosure'), risk('access')], { notApplicableTypes: setAside('alleen inzage') }), '2018-07-01'],
    ['there is no qualifying analysis', weighing([risk('disclosure')], { approvedBy: 'BSO' }), '2018-07-01'],
    ['the processing has ended', { ...weighing([risk('disclosure')]), processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2018-06-30' }] }, '2018-07-01'],
  ],
  speaks: [
    ['only disclosure was thought of', weighing([risk('disclosure')]), '2018-07-01', { subject: 'P', severity: 'medium', since: '2018-06-15', says: '1 van de 5', cites: ['AVG', 'AVG recital'] }],
    ['set aside without a reason', weighing([risk('disclosure'), risk('access')], { notApplicableTypes: setAside() }), '2018-07-01', { says: '2 van de 5' }],
    ['in a sensitive processing', { ...weighing([risk('disclosure')]), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-07-01', { severity: 'high' }],
    ['no type is recorded', weighing([risk(undefined, 'none')]), '2018-07-01', { says: '0 van de 5' }],
    ['the type of the last risk is unknown', weighing([...types.slice(0, 4).map((t) => risk(t)), risk('unknown')]), '2018-07-01', { state: 'unknown' }],
  ],
});
