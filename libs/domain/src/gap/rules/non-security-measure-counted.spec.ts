import { testRule } from '../../testing/index.ts';
import { nonSecurityMeasureCounted } from './non-security-measure-counted.ts';

const limit = { id: 'M', title: 'Grens van 100', type: 'technical', subtype: 'limit', securityPurpose: false, implementedOn: '2013-07-01' };
const effect = { checks: [{ id: 'C', measure: 'M', kinds: ['effect'], performedOn: '2018-03-01', checker: 'CHK', result: 'pass', evidence: ['E'] }], evidence: [{ id: 'E', kind: 'test', documentDate: '2018-03-01', author: 'CHK' }] };
const claim = { id: 'CL', what: 'De grens beschermt', on: '2018-01-01', predicate: 'security-measure', measures: ['M'] };

testRule(nonSecurityMeasureCounted, {
  silent: [
    ['nobody counts it as security', { measures: [limit] }, '2018-06-01'],
    ['it serves security and limits what is at risk', { measures: [{ ...limit, securityPurpose: true, againstPatterns: ['PAT'] }] }, '2018-06-01'],
    ['two purposes, with the effect explained and checked', { measures: [{ ...limit, risks: [{ risk: 'R', how: 'minder ontvangers per fout' }] }], ...effect }, '2018-06-01'],
    ['the claim was corrected', { measures: [limit], claims: [{ ...claim, correctedOn: '2018-05-01' }] }, '2018-06-01'],
    ['it has ended', { measures: [{ ...limit, againstPatterns: ['PAT'], endedOn: '2018-01-01' }] }, '2018-06-01'],
  ],
  speaks: [
    ['linked to a pattern of breaches', { measures: [{ ...limit, againstPatterns: ['PAT'] }] }, '2018-06-01', { subject: 'M', severity: 'medium', since: '2013-07-01', says: 'Grens van 100' }],
    ['said to be a security measure', { measures: [limit], claims: [claim] }, '2018-06-01', { since: '2018-01-01' }],
    ['evaluated as one', { measures: [limit], evaluations: [{ id: 'EV', performedOn: '2018-02-01', measures: ['M'] }] }, '2018-06-01', { since: '2018-02-01' }],
    ['it limits another quantity than the one at risk', { measures: [{ ...limit, securityPurpose: true, limitsOtherQuantity: true, triggeredBy: ['B'] }] }, '2018-06-01'],
    ['the effect is explained but not checked', { measures: [{ ...limit, risks: [{ risk: 'R', how: 'minder ontvangers' }] }] }, '2018-06-01'],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [{ ...limit, againstPatterns: ['PAT'] }] }, '2018-06-01', { severity: 'high' }],
    ['its purpose is unknown', { measures: [{ ...limit, securityPurpose: 'unknown', againstPatterns: ['PAT'] }] }, '2018-06-01', { state: 'unknown' }],
  ],
});
