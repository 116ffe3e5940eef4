import { testRule } from '../../testing/index.ts';
import { evidenceUndated } from './evidence-undated.ts';

const paper = { id: 'E', title: 'Richtlijn', kind: 'guideline', documentDate: '2016-10-20', author: 'WERKbedrijf' };

testRule(evidenceUndated, {
  silent: [
    ['date and author are there', { evidence: [paper] }, '2017-01-01'],
    ['a log carries its own timestamp', { evidence: [{ ...paper, kind: 'log', author: undefined }] }, '2017-01-01'],
    ['it did not exist yet', { evidence: [{ ...paper, author: undefined }] }, '2016-10-19'],
  ],
  speaks: [
    ['no author', { evidence: [{ ...paper, author: undefined }] }, '2017-01-01', { subject: 'E', severity: 'low', since: '2016-10-20', says: 'Richtlijn' }],
    ['no date: since when it exists cannot be told', { evidence: [{ ...paper, documentDate: undefined }] }, '2017-01-01', { state: 'unknown' }],
    ['a log without a date', { evidence: [{ ...paper, kind: 'log', documentDate: 'unknown' }] }, '2017-01-01', { state: 'unknown' }],
    ['the author is unknown', { evidence: [{ ...paper, author: 'unknown' }] }, '2017-01-01', { state: 'unknown' }],
    ['a sensitive processing', { processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }], evidence: [{ ...paper, author: undefined }] }, '2017-01-01', { severity: 'medium' }],
  ],
});
