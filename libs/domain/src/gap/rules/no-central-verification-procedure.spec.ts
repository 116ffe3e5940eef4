import { testRule } from '../../testing/index.ts';
import { noCentralVerificationProcedure } from './no-central-verification-procedure.ts';

const procedure = { id: 'PROC', kind: 'verification-procedure', approvedOn: '2018-01-15', validFrom: '2018-02-01', executions: [{ on: '2018-03-01', evidence: ['E'] }] };
const evidence = [{ id: 'E', processings: [], kind: 'report', documentDate: '2018-03-01' }];

testRule(noCentralVerificationProcedure, {
  silent: [
    ['approved, and carried out', { policies: [procedure], evidence }, '2018-12-31'],
    ['a year after it was last carried out', { policies: [procedure], evidence }, '2019-03-01'],
    ['before there was a norm', { processings: [{ id: 'P', startedOn: '1999-01-01' }] }, '2001-08-31'],
    ['before anything was processed', { processings: [{ id: 'P', startedOn: '2015-01-01' }] }, '2014-12-31'],
    ['nothing is processed any more', { processings: [{ id: 'P', startedOn: '2015-01-01', endedOn: '2018-06-30' }] }, '2018-12-31'],
  ],
  speaks: [
    ['no procedure: one gap of the organisation, not one per processing', { processings: [{ id: 'P', startedOn: '2015-01-01' }, { id: 'Q', startedOn: '2015-01-01' }] }, '2018-12-31', { subject: 'O', severity: 'high', since: '2015-01-01', says: 'Organisatie' }],
    ['other policy is no procedure', { policies: [{ ...procedure, kind: 'policy' }], evidence }, '2018-12-31'],
    ['approved, but never carried out', { policies: [{ ...procedure, executions: [] }] }, '2018-12-31'],
    ['more than a year ago', { policies: [procedure], evidence }, '2019-03-02', { since: '2019-03-02' }],
    ['carried out, but it cannot be shown', { policies: [procedure] }, '2018-12-31'],
    ['never approved', { policies: [{ ...procedure, approvedOn: undefined }], evidence }, '2018-12-31'],
    ['no longer valid', { policies: [{ ...procedure, validTo: '2018-09-30' }], evidence }, '2018-10-01', { since: '2018-10-01' }],
    ['when it was approved is not known', { policies: [{ ...procedure, approvedOn: 'unknown' }], evidence }, '2018-12-31', { state: 'unknown' }],
  ],
});
