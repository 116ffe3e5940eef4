import { testRule } from '../../testing/index.ts';
import { claimedInForceWithoutEvidence } from './claimed-in-force-without-evidence.ts';

const claim = { id: 'C', what: 'De maatregel geldt', on: '2018-06-01', to: 'ap', predicate: 'in-force', measures: ['M'] };
const measure = { id: 'M', implementedOn: '2018-01-01', evidence: ['E'] };
const log = { id: 'E', kind: 'log', documentDate: '2018-05-01', author: 'beheer' };
const check = { id: 'CH', measure: 'M', kinds: ['existence'], performedOn: '2018-05-01', result: 'pass', evidence: ['E'] };

testRule(claimedInForceWithoutEvidence, {
  silent: [
    ['a log of before the claim', { claims: [claim], measures: [measure], evidence: [log] }, '2018-07-01'],
    ['the claim itself has the document', { claims: [{ ...claim, measures: [], evidence: ['E'] }], evidence: [log] }, '2018-07-01'],
    ['a draft', { claims: [{ ...claim, draft: true }], measures: [measure] }, '2018-07-01'],
    ['it was corrected', { claims: [{ ...claim, correctedOn: '2018-06-20' }], measures: [measure] }, '2018-07-01'],
    ['it denies', { claims: [{ ...claim, holds: false }], measures: [measure] }, '2018-07-01'],
    ['checked, and the check has a document', { claims: [{ ...claim, predicate: 'checked' }], measures: [measure], checks: [check], evidence: [log] }, '2018-07-01'],
    ['evaluated, and the evaluation has a document', { claims: [{ ...claim, predicate: 'evaluated' }], measures: [measure], evaluations: [{ id: 'EV', measures: ['M'], performedOn: '2018-05-01', evidence: ['E'] }], evidence: [log] }, '2018-07-01'],
    ['a claim about something else', { claims: [{ ...claim, predicate: 'risk-low' }], measures: [measure] }, '2018-07-01'],
  ],
  speaks: [
    ['nothing supports it', { claims: [claim], measures: [measure] }, '2018-07-01', { subject: 'C', severity: 'high', since: '2018-06-01', says: 'De maatregel geldt' }],
    ['the only document is younger', { claims: [claim], measures: [measure], evidence: [{ ...log, documentDate: '2018-06-02' }] }, '2018-07-01'],
    ['one of two measures is not shown', { claims: [{ ...claim, measures: ['M', 'N'] }], measures: [measure, { id: 'N', implementedOn: '2018-01-01' }], evidence: [log] }, '2018-07-01'],
    ['the measure had ended by decision', { claims: [claim], measures: [{ ...measure, endedOn: '2018-03-01', endedBy: 'D' }], evidence: [log] }, '2018-07-01'],
    ['checked, without any check', { claims: [{ ...claim, predicate: 'checked' }], measures: [measure], evidence: [log] }, '2018-07-01'],
    ['evaluated, without any evaluation', { claims: [{ ...claim, predicate: 'evaluated' }], measures: [measure], evidence: [log] }, '2018-07-01'],
    ['it was corrected later', { claims: [{ ...claim, correctedOn: '2018-06-20' }], measures: [measure] }, '2018-06-19', { nextChange: '2018-06-20' }],
    ['the document has no date', { claims: [claim], measures: [measure], evidence: [{ ...log, documentDate: undefined }] }, '2018-07-01', { state: 'unknown' }],
    ['when it was claimed is unknown', { claims: [{ ...claim, on: 'unknown' }], measures: [measure] }, '2018-07-01', { state: 'unknown' }],
  ],
});
