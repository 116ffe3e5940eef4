import { testRule } from '../../testing/index.ts';
import { protectionLapseOnReplacement } from './protection-lapse-on-replacement.ts';

const old = { id: 'M', title: 'Oude maatregel', implementedOn: '2016-01-01', endedOn: '2016-10-20' };
const successor = { id: 'N', replaces: ['M'], decidedOn: '2016-10-20', implementedOn: '2016-12-01', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'release', documentDate: '2016-12-01', author: 'beheer' }];

testRule(protectionLapseOnReplacement, {
  silent: [
    ['the successor is in place and shown', { measures: [old, successor], evidence }, '2016-12-01'],
    ['the channel is closed', { measures: [{ ...old, channelClosed: true }, { ...successor, implementedOn: undefined, evidence: [] }] }, '2017-01-01'],
    ['the old measure still stands', { measures: [{ ...old, endedOn: undefined }, { ...successor, implementedOn: undefined }] }, '2017-01-01'],
    ['nothing was to replace it', { measures: [old] }, '2017-01-01'],
    ['one of several successors is in place', { measures: [old, successor, { id: 'N2', replaces: ['M'], decidedOn: '2016-10-20' }], evidence }, '2017-01-01'],
  ],
  speaks: [
    ['in between', { measures: [old, successor], evidence }, '2016-11-30', { subject: 'M', severity: 'high', since: '2016-10-20', nextChange: '2016-12-01', says: 'Oude maatregel' }],
    ['the successor is only claimed', { measures: [old, { ...successor, implementedOn: undefined, claimedInForceFrom: '2016-10-20', evidence: [] }] }, '2017-03-01', { since: '2016-10-20' }],
    ['the successor cannot be shown', { measures: [old, { ...successor, evidence: [] }] }, '2017-03-01'],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], measures: [old, { ...successor, evidence: [] }] }, '2017-03-01', { severity: 'critical' }],
    ['when the successor came is unknown', { measures: [old, { ...successor, implementedOn: 'unknown' }], evidence }, '2017-03-01', { state: 'unknown' }],
  ],
});
