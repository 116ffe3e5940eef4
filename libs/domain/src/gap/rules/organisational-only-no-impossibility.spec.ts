import { testRule } from '../../testing/index.ts';
import { organisationalOnlyForProcessing, organisationalOnlyForRisk } from './organisational-only-no-impossibility.ts';

const instruction = { id: 'M', title: 'Werkinstructie', type: 'organisational', implementedOn: '2018-01-01' };
const block = { id: 'T', title: 'Blokkade', type: 'technical', securityPurpose: true, decidedOn: '2018-09-01', implementedOn: '2018-12-16', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'release', documentDate: '2018-12-16', author: 'beheer' }];
const leak = { patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2018-03-01' }] };
const impossibility = { id: 'TI', on: '2018-02-01', reasons: 'spraak', alternatives: 'geen', approvedBy: 'DIR', approvedOn: '2018-02-01', complianceChecks: 'elk kwartaal' };
const shown = { persons: [{ id: 'DIR', title: 'Directeur', roles: ['director'] }], measures: [{ ...instruction, compensates: ['TI'] }], technicalImpossibilities: [impossibility] };

testRule(organisationalOnlyForProcessing, {
  silent: [
    ['a technical measure is implemented and shown', { measures: [instruction, block], evidence }, '2018-12-16'],
    ['a technical measure against the cause of the breaches', { ...leak, measures: [instruction, { ...block, againstPatterns: ['PAT'] }], evidence }, '2018-12-16'],
    ['technology is shown to be impossible', shown, '2018-06-01'],
    ['there is no measure at all', {}, '2018-06-01'],
    ['risks are recorded: those are judged', { measures: [instruction], riskAnalyses: [{ id: 'RA', performedOn: '2017-12-01', approvedOn: '2017-12-15' }], risks: [{ id: 'R', analysis: 'RA', affects: 'data-subjects' }] }, '2018-06-01'],
    ['the processing has ended', { processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2018-06-01' }], measures: [instruction] }, '2018-06-01'],
  ],
  speaks: [
    ['only an instruction', { measures: [instruction] }, '2018-06-01', { subject: 'P', severity: 'high', since: '2018-01-01', says: 'Verwerking' }],
    ['before 25 May 2018 the older norms', { measures: [instruction] }, '2018-05-24', { cites: ['Wbp', 'Richtlijn 95/46', 'CBP Z2003-0145'] }],
    ['after a breach', { ...leak, measures: [instruction] }, '2018-03-01', { severity: 'critical' }],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [instruction] }, '2018-03-01', { severity: 'critical' }],
    ['decided is not implemented', { measures: [instruction, block], evidence }, '2018-12-15'],
    ['a limit for stability does not count', { measures: [instruction, { ...block, securityPurpose: false }], evidence }, '2018-12-31'],
    ['the technical measure cannot be shown', { measures: [instruction, { ...block, evidence: [] }] }, '2018-12-31'],
    ['a technical measure against something else than the cause', { ...leak, measures: [instruction, block], evidence }, '2018-12-31'],
    ['the impossibility is older than a year', shown, '2019-02-02', { since: '2019-02-02' }],
    ['the impossibility was approved by someone else', { ...shown, persons: [{ id: 'DIR', title: 'BSO', roles: ['bso'] }] }, '2018-06-01'],
    ['of whoever approved it no role is known', { ...shown, persons: [] }, '2018-06-01', { state: 'unknown' }],
    ['it is not known when the technical measure came', { measures: [instruction, { ...block, implementedOn: '2018-12-15/2018-12-20' }], evidence }, '2018-12-17', { state: 'unknown' }],
  ],
});

const risk = { riskAnalyses: [{ id: 'RA', performedOn: '2017-12-01', approvedOn: '2017-12-15' }], risks: [{ id: 'R', analysis: 'RA', threat: 'Verkeerde bijlage', affects: 'data-subjects', patterns: ['PAT'] }] };

testRule(organisationalOnlyForRisk, {
  silent: [
    ['a technical measure on that risk', { ...risk, measures: [instruction, { ...block, risks: [{ risk: 'R' }] }], evidence }, '2018-12-16'],
    ['a technical measure on its pattern', { ...risk, measures: [instruction, { ...block, againstPatterns: ['PAT'] }], evidence }, '2018-12-16'],
    ['impossibility for that risk', { ...risk, ...shown, technicalImpossibilities: [{ ...impossibility, risk: 'R' }] }, '2018-06-01'],
    ['a risk of the organisation only', { ...risk, risks: [{ id: 'R', analysis: 'RA', affects: 'organisation' }], measures: [instruction] }, '2018-06-01'],
    ['measures, but against another risk', { ...risk, measures: [{ ...instruction, risks: [{ risk: 'Q' }] }] }, '2018-06-01'],
  ],
  speaks: [
    ['an instruction against the risk', { ...risk, measures: [{ ...instruction, risks: [{ risk: 'R' }] }] }, '2018-06-01', { subject: 'R', severity: 'high', since: '2018-01-01', says: 'Verkeerde bijlage' }],
    ['a technical measure on another risk does not count', { ...risk, measures: [{ ...instruction, risks: [{ risk: 'R' }] }, { ...block, risks: [{ risk: 'Q' }] }], evidence }, '2018-12-31'],
    ['the risk came true', { ...risk, ...leak, measures: [instruction] }, '2018-06-01', { severity: 'critical' }],
    ['the impossibility is about another risk', { ...risk, ...shown, technicalImpossibilities: [{ ...impossibility, risk: 'Q' }] }, '2018-06-01'],
    ['whom the risk affects is unknown', { ...risk, risks: [{ id: 'R', analysis: 'RA', affects: 'unknown' }], measures: [instruction] }, '2018-06-01', { state: 'unknown' }],
  ],
});
