import { testRule } from '../../testing/index.ts';
import { decisionNotDocumented } from './decision-not-documented.ts';

const decision = { id: 'D', title: 'Geen techniek', kind: 'no-action', decidedOn: '2017-03-01', minutes: ['E'] };
const minutes = { id: 'E', kind: 'minutes', documentDate: '2017-03-01', author: 'DMO' };

testRule(decisionNotDocumented, {
  silent: [
    ['minutes of the day', { decisions: [decision], evidence: [minutes] }, '2017-06-01'],
    ['a decision document within the term', { decisions: [decision], evidence: [{ ...minutes, kind: 'decision-document', documentDate: '2017-03-31' }] }, '2017-06-01'],
    ['one record names several decisions', { decisions: [decision, { ...decision, id: 'D2' }], evidence: [minutes] }, '2017-06-01'],
  ],
  speaks: [
    ['the term still runs', { decisions: [{ ...decision, minutes: [] }] }, '2017-03-31', { state: 'announced', nextChange: '2017-04-01' }],
    ['nothing was written down', { decisions: [{ ...decision, minutes: [] }] }, '2017-04-01', { subject: 'D', severity: 'high', since: '2017-04-01', says: 'Geen techniek' }],
    ['a proposal does not count', { decisions: [decision], evidence: [{ ...minutes, kind: 'proposal' }] }, '2017-04-01'],
    ['minutes from before the decision', { decisions: [decision], evidence: [{ ...minutes, documentDate: '2017-02-28' }] }, '2017-04-01'],
    ['a statement written afterwards', { decisions: [decision], evidence: [{ ...minutes, kind: 'letter', documentDate: '2017-10-01' }] }, '2017-10-01', { state: 'remedied', since: '2017-04-01' }],
    ['before that statement it was open', { decisions: [decision], evidence: [{ ...minutes, kind: 'letter', documentDate: '2017-10-01' }] }, '2017-09-30', { state: 'open', nextChange: '2017-10-01' }],
    ['minutes without a date', { decisions: [decision], evidence: [{ ...minutes, documentDate: undefined }] }, '2017-06-01', { state: 'unknown' }],
    ['the day of the decision is not known', { decisions: [{ ...decision, decidedOn: '2017', minutes: [] }] }, '2017-06-01', { state: 'unknown' }],
    ['of whatever day that year, it is past the term', { decisions: [{ ...decision, decidedOn: '2017', minutes: [] }] }, '2018-01-31', { state: 'open', since: '2018-01-31' }],
  ],
});
