import { testRule } from '../../testing/index.ts';
import { breachWithoutResponse } from './breach-without-response.ts';

const breach = { id: 'B', what: 'Verkeerde bijlage', pattern: 'PAT', occurredFrom: '2018-01-01', establishedAt: '2018-01-02T10:00' };
const base = { breaches: [breach], patterns: [{ id: 'PAT', cause: 'bijlage' }] };
const decision = { id: 'D', kind: 'no-action', decidedOn: '2018-01-20', reasons: 'eenmalig', minutes: ['E'] };
const evidence = [{ id: 'E', kind: 'minutes', documentDate: '2018-01-20', author: 'DMO' }];
const block = { id: 'T', type: 'technical', againstPatterns: ['PAT'], decidedOn: '2018-01-20', implementedOn: '2018-04-01', evidence: ['R'] };

testRule(breachWithoutResponse, {
  silent: [
    ['a measure was decided because of it', { ...base, measures: [{ id: 'M', decidedOn: '2018-01-20', triggeredBy: ['B'] }] }, '2018-06-01'],
    ['a reasoned decision not to act, documented', { ...base, decisions: [{ ...decision, afterBreaches: ['B'] }], evidence }, '2018-06-01'],
    ['a decision on the series covers it', { ...base, decisions: [{ ...decision, kind: 'adopt', patterns: ['PAT'] }], evidence }, '2018-06-01'],
    ['a measure against the pattern was introduced since, with evidence', { ...base, measures: [block], evidence: [{ id: 'R', kind: 'release', documentDate: '2018-04-01', author: 'beheer' }] }, '2018-04-01'],
    ['it turned out to be no breach', { ...base, breaches: [{ ...breach, isBreach: false }] }, '2018-06-01'],
  ],
  speaks: [
    ['the term still runs', base, '2018-02-01', { state: 'announced', nextChange: '2018-02-02' }],
    ['nothing was done', base, '2018-02-02', { subject: 'B', severity: 'high', since: '2018-02-02', says: 'Verkeerde bijlage' }],
    ['a repetition, with the shorter term', { ...base, breaches: [breach, { id: 'A', pattern: 'PAT', occurredFrom: '2017-12-01' }] }, '2018-01-17', { subject: 'B', severity: 'critical', since: '2018-01-17' }],
    ['a decision not to act without reasons', { ...base, decisions: [{ ...decision, reasons: undefined, afterBreaches: ['B'] }], evidence }, '2018-06-01'],
    ['a decision that nobody wrote down', { ...base, decisions: [{ ...decision, minutes: [], afterBreaches: ['B'] }] }, '2018-06-01'],
    ['a body that only took note', { ...base, decisions: [{ ...decision, kind: 'note', afterBreaches: ['B'] }], evidence }, '2018-06-01'],
    ['a decision on the series from before the breach', { ...base, decisions: [{ ...decision, kind: 'adopt', decidedOn: '2017-12-01', patterns: ['PAT'] }], evidence: [{ ...evidence[0], documentDate: '2017-12-01' }] }, '2018-06-01'],
    ['a measure that was withdrawn', { ...base, measures: [{ id: 'M', decidedOn: '2018-01-20', triggeredBy: ['B'], withdrawnOn: '2018-03-01' }] }, '2018-03-01', { since: '2018-03-01' }],
    ['established on the day of the leak when not known', { ...base, breaches: [{ ...breach, establishedAt: 'unknown' }] }, '2018-02-01', { since: '2018-02-01' }],
    ['whether it was a breach is unknown', { ...base, breaches: [{ ...breach, isBreach: 'unknown' }] }, '2018-06-01', { state: 'unknown' }],
  ],
});
