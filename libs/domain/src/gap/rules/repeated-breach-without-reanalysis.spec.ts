import { testRule } from '../../testing/index.ts';
import { repeatedBreachWithoutReanalysis } from './repeated-breach-without-reanalysis.ts';

const patterns = [{ id: 'PAT', cause: 'verkeerde bijlage' }];
const leaks = (...days: readonly string[]) => days.map((occurredFrom, i) => ({ id: `B${i + 1}`, pattern: 'PAT', occurredFrom }));
const two = { patterns, breaches: leaks('2016-08-22', '2016-09-14') };
const three = { patterns, breaches: leaks('2016-08-22', '2016-09-14', '2016-09-15') };
const analysis = { id: 'RA', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2016-09-20', approvedOn: '2016-09-25', evidence: ['E'] };
const risk = { id: 'R', analysis: 'RA', threat: 'weer een bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'het gebeurde vaker', patterns: ['PAT'], treatment: 'mitigate', treatmentDecidedOn: '2016-09-25' };
const weighed = (more: Record<string, unknown> = {}, inRisk: Record<string, unknown> = {}) => ({ evidence: [{ id: 'E', documentDate: '2016-09-20' }], riskAnalyses: [{ ...analysis, ...more }], risks: [{ ...risk, ...inRisk }] });

testRule(repeatedBreachWithoutReanalysis, {
  silent: [
    ['one breach is no repetition', { patterns, breaches: leaks('2016-08-22') }, '2017-01-01'],
    ['weighed anew, with a decision', { ...three, ...weighed() }, '2016-09-25'],
    ['weighed anew, and a measure was decided against the risk', { ...three, ...weighed({}, { treatment: undefined, treatmentDecidedOn: undefined }), measures: [{ decidedOn: '2016-09-25', risks: [{ risk: 'R', how: 'blokkeert de bijlage' }] }] }, '2016-10-01'],
    ['the cause in words', { ...three, ...weighed({}, { patterns: [], cause: 'verkeerde bijlage' }) }, '2016-10-01'],
    ['too far apart', { patterns, breaches: leaks('2016-08-22', '2018-08-23') }, '2019-01-01'],
    ['other causes', { patterns: [...patterns, { id: 'PAT2', cause: 'verkeerde envelop' }], breaches: [{ id: 'B1', pattern: 'PAT', occurredFrom: '2016-08-22' }, { id: 'B2', pattern: 'PAT2', occurredFrom: '2016-09-14' }] }, '2017-01-01'],
    ['one of the two was no breach', { patterns, breaches: [two.breaches[0] ?? {}, { ...two.breaches[1], isBreach: false }] }, '2017-01-01'],
    ['split by two persons, with a reason', { ...three, patterns: [{ ...patterns[0], splitOn: '2016-10-01', splitReason: 'andere oorzaken', splitBy: 'BSO', splitConfirmedBy: 'FG' }] }, '2016-10-01'],
  ],
  speaks: [
    ['the second: the grace runs', two, '2016-09-28', { state: 'announced', nextChange: '2016-09-29' }],
    ['fourteen days after the second', two, '2016-09-29', { subject: 'PAT', severity: 'critical', since: '2016-09-29', says: '2 keer, het laatst op 14 september 2016', cites: ['Wbp'] }],
    ['the third: no grace', three, '2016-09-15', { since: '2016-09-15', says: '3 keer' }],
    ['the window is counted back from the last, also long after', two, '2026-01-01', { since: '2016-09-29' }],
    ['two years apart to the day', { patterns, breaches: leaks('2016-08-22', '2018-08-22') }, '2019-01-01'],
    ['a later single breach does not undo it', { patterns, breaches: leaks('2016-08-22', '2016-09-14', '2020-01-01') }, '2020-02-01', { since: '2016-09-29', says: '2 keer' }],
    ['weighed before the last breach', { patterns, breaches: leaks('2016-08-22', '2016-09-14', '2017-02-21'), ...weighed() }, '2017-02-21', { since: '2017-02-21' }],
    ['weighed on the day of the last breach', { ...three, ...weighed({ performedOn: '2016-09-15' }) }, '2016-10-01'],
    ['weighed anew, but nothing decided', { ...three, ...weighed({}, { treatmentDecidedOn: undefined }) }, '2016-10-01'],
    ['weighed anew, but another cause', { ...three, ...weighed({}, { patterns: [] }) }, '2016-10-01'],
    ['a paper that does not qualify', { ...three, ...weighed({ approvedBy: 'BSO' }) }, '2016-10-01'],
    ['a review alone is not enough', { patterns, breaches: leaks('2016-08-22', '2016-09-14', '2017-02-21'), ...weighed({ reviews: [{ performedOn: '2017-03-01', by: 'BSO', conclusion: 'changed', patterns: ['PAT'] }] }) }, '2017-03-02'],
    ['split by one person alone', { ...three, patterns: [{ ...patterns[0], splitOn: '2016-10-01', splitReason: 'andere oorzaken', splitBy: 'BSO', splitConfirmedBy: 'BSO' }] }, '2016-10-01'],
    ['as known then: the third was entered later than it happened', { patterns, breaches: [...two.breaches, { id: 'B3', pattern: 'PAT', occurredFrom: '2016-09-15', recorded: '2016-09-20' }] }, '2016-09-20', { since: '2016-09-20' }, 'as-known'],
    ['the day of the second is unknown', { patterns, breaches: leaks('2016-08-22', 'unknown') }, '2017-01-01', { state: 'unknown' }],
    ['the second some time in a year, perhaps out of the window', { patterns, breaches: leaks('2016-08-22', '2018') }, '2019-02-01', { state: 'unknown' }],
  ],
});
