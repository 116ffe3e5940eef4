import { testRule } from '../../testing/index.ts';
import { controlBypassable } from './control-bypassable.ts';

const governed = { exists: true, approved: true, logged: true, expires: true, reviewedOn: '2018-03-01' };
const limit = (bypass: Readonly<Record<string, unknown>>) => ({ measures: [{ id: 'M', title: 'Grens van 100', implementedOn: '2015-07-01', bypass: [bypass] }] });

testRule(controlBypassable, {
  silent: [
    ['break-glass with approval, log, expiry and review', limit(governed), '2018-06-01'],
    ['it cannot be bypassed', limit({ exists: false }), '2018-06-01'],
    ['the processing has ended', { ...limit({ exists: true }), processings: [{ id: 'P', startedOn: '2012-01-01', endedOn: '2018-02-01' }] }, '2018-06-01'],
    ['the bypass was removed', limit({ exists: true, removedOn: '2018-06-01' }), '2018-06-01'],
    ['a young measure need not have been reviewed yet', { measures: [{ id: 'M', implementedOn: '2018-01-01', bypass: [{ ...governed, reviewedOn: undefined }] }] }, '2018-06-01'],
    ['the measure is only decided', { measures: [{ id: 'M', decidedOn: '2018-01-01', bypass: [{ exists: true }] }] }, '2018-06-01'],
  ],
  speaks: [
    ['raised on request, nothing shown', limit({ exists: true }), '2018-06-01', { subject: 'M', severity: 'high', since: '2015-07-01', says: 'Grens van 100' }],
    ['what is unknown counts as not shown', limit({ exists: true, approved: 'unknown', logged: 'unknown', expires: 'unknown' }), '2018-06-01', { state: 'open' }],
    ['no expiry of exceptions', limit({ ...governed, expires: false }), '2018-06-01'],
    ['the review is older than the check interval', limit(governed), '2020-03-02', { since: '2020-03-02' }],
    ['before the bypass was removed', limit({ exists: true, removedOn: '2018-06-01' }), '2018-05-31', { nextChange: '2018-06-01' }],
    ['a sensitive processing', { ...limit({ exists: true }), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-06-01', { severity: 'critical' }],
    ['a similar breach while it was open', { ...limit({ exists: true }), patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'A', pattern: 'PAT', occurredFrom: '2014-01-01' }, { id: 'B', pattern: 'PAT', occurredFrom: '2016-01-01' }] }, '2018-06-01', { severity: 'critical' }],
    ['whether it can be bypassed is unknown', limit({ exists: 'unknown' }), '2018-06-01', { state: 'unknown' }],
  ],
});
