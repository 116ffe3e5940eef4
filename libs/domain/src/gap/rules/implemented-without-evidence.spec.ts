import { testRule } from '../../testing/index.ts';
import { implementedWithoutEvidence } from './implemented-without-evidence.ts';

const measure = { id: 'M', title: 'Blokkade', decidedOn: '2018-01-01', implementedOn: '2018-02-01', implementer: 'IMP', evidence: ['E'] };
const release = { id: 'E', kind: 'release', documentDate: '2018-02-01', author: 'beheer' };

testRule(implementedWithoutEvidence, {
  silent: [
    ['a release of the time', { measures: [measure], evidence: [release] }, '2018-06-01'],
    ['a reference to a change in another system, confirmed by someone else', { measures: [measure], evidence: [{ ...release, kind: 'config', location: 'CHG-1', confirmedBy: 'CHK' }] }, '2018-06-01'],
    ['evidence of the roll-out in a unit', { measures: [{ ...measure, evidence: [], rollout: [{ unit: 'U', implementedOn: '2018-02-01', evidence: ['E'] }] }], evidence: [release] }, '2018-06-01'],
    ['a later log shows it from its own date', { measures: [measure], evidence: [{ ...release, kind: 'log', documentDate: '2018-05-01' }] }, '2018-05-01'],
    ['it is only decided', { measures: [{ ...measure, implementedOn: undefined, evidence: [] }] }, '2018-06-01'],
    ['it has ended', { measures: [{ ...measure, evidence: [], endedOn: '2018-02-20' }] }, '2018-06-01'],
  ],
  speaks: [
    ['the term still runs', { measures: [{ ...measure, evidence: [] }] }, '2018-03-03', { state: 'announced', nextChange: '2018-03-04' }],
    ['no document at all', { measures: [{ ...measure, evidence: [] }] }, '2018-03-04', { subject: 'M', severity: 'high', since: '2018-03-04', says: 'Blokkade' }],
    ['only claimed in force', { measures: [{ ...measure, implementedOn: undefined, claimedInForceFrom: '2018-01-15', evidence: [] }] }, '2018-02-15', { since: '2018-02-15' }],
    ['staff say it is implemented', { measures: [{ id: 'M', title: 'Blokkade', decidedOn: '2018-01-01' }], claims: [{ id: 'C', on: '2018-04-01', predicate: 'implemented', measures: ['M'] }] }, '2018-04-01', { since: '2018-04-01' }],
    ['a guideline shows design only', { measures: [measure], evidence: [{ ...release, kind: 'guideline' }] }, '2018-03-04'],
    ['a procedure with a newsletter: telling is not introducing', { measures: [{ ...measure, subtype: 'procedure', evidence: ['E', 'N'] }], evidence: [{ ...release, kind: 'procedure' }, { ...release, id: 'N', kind: 'newsletter' }] }, '2018-03-04'],
    ['a newsletter is no evidence, also of awareness', { measures: [{ ...measure, subtype: 'awareness' }], evidence: [{ ...release, kind: 'newsletter' }] }, '2018-03-04'],
    ['a newsletter is no training', { measures: [{ ...measure, subtype: 'training' }], evidence: [{ ...release, kind: 'newsletter' }] }, '2018-03-04'],
    ['a procedure without a record of introduction', { measures: [measure], evidence: [{ ...release, kind: 'procedure' }] }, '2018-03-04'],
    ['confirmed by the implementer himself', { measures: [measure], evidence: [{ ...release, confirmedBy: 'IMP' }] }, '2018-03-04'],
    ['the document is older than the decision', { measures: [measure], evidence: [{ ...release, documentDate: '2017-12-01' }] }, '2018-03-04'],
    ['before the later log it was open', { measures: [measure], evidence: [{ ...release, kind: 'log', documentDate: '2018-05-01' }] }, '2018-04-30', { since: '2018-03-04', nextChange: '2018-05-01' }],
    ['the document has no date', { measures: [measure], evidence: [{ ...release, documentDate: undefined }] }, '2018-06-01', { state: 'unknown' }],
    ['it is not known when it was implemented', { measures: [{ ...measure, implementedOn: 'unknown', evidence: [] }] }, '2018-06-01', { state: 'unknown' }],
  ],
});
