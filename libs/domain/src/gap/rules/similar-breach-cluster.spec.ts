import { testRule } from '../../testing/index.ts';
import { similarBreachCluster } from './similar-breach-cluster.ts';

const patterns = [{ id: 'PAT', cause: 'exportbestand als bijlage' }];
const breach = (id: string, occurredFrom: string) => ({ id, pattern: 'PAT', occurredFrom });
const two = [breach('B1', '2016-08-22'), breach('B2', '2016-09-14')];
const three = [...two, breach('B3', '2016-09-15')];
const calm = { evidence: [{ id: 'E', documentDate: '2016-12-01', kind: 'sample' }], measures: [{ id: 'M', implementedOn: '2016-10-01', implementer: 'IMP', againstPatterns: ['PAT'] }], checks: [{ id: 'C', measure: 'M', kinds: ['effect'], performedOn: '2016-12-01', checker: 'CHK', result: 'pass', evidence: ['E'] }] };

testRule(similarBreachCluster, {
  silent: [
    ['one breach', { patterns, breaches: two.slice(1) }, '2016-09-30'],
    ['two breaches too far apart', { patterns, breaches: [breach('B1', '2014-09-13'), breach('B2', '2016-09-14')] }, '2016-09-30'],
    ['different causes do not make one cluster', { patterns: [...patterns, { id: 'Q', cause: 'adres' }], breaches: [two[0] ?? {}, { id: 'B2', pattern: 'Q', occurredFrom: '2016-09-14' }] }, '2016-09-30'],
    ['a human split the pattern, with a second person', { patterns: [{ ...patterns[0], splitOn: '2016-09-20', splitReason: 'andere oorzaak', splitBy: 'BSO', splitConfirmedBy: 'FG' }], breaches: three }, '2016-09-30'],
    ['quiet for the whole window after a passed effect check', { patterns, breaches: three, ...calm }, '2018-12-02'],
  ],
  speaks: [
    ['two', { patterns, breaches: two }, '2016-09-14', { subject: 'PAT', severity: 'info', since: '2016-09-14', cites: ['Wbp'] }],
    ['three', { patterns, breaches: three }, '2016-09-30', { severity: 'high', since: '2016-09-14', says: '3 soortgelijke' }],
    ['it does not lapse by time', { patterns, breaches: three }, '2026-01-01', { severity: 'high', since: '2016-09-14' }],
    ['the window after the passed check still runs', { patterns, breaches: three, ...calm }, '2018-12-01', { nextChange: '2018-12-02' }],
    ['split by one person alone', { patterns: [{ ...patterns[0], splitOn: '2016-09-20', splitReason: 'andere oorzaak', splitBy: 'BSO', splitConfirmedBy: 'BSO' }], breaches: three }, '2016-09-30'],
    ['when one of the two happened is unknown', { patterns, breaches: [two[0] ?? {}, { id: 'B2', pattern: 'PAT', occurredFrom: 'unknown' }] }, '2016-09-30', { state: 'unknown' }],
  ],
});
