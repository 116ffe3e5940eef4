import { testRule } from '../../testing/index.ts';
import { evaluationWithoutEvidence } from './evaluation-without-evidence.ts';

const having = (documentDate?: string | null, more: Record<string, unknown> = {}) => ({
  evaluations: [{ id: 'EV', title: 'Evaluatie 2018', scope: 'incident', performedOn: '2018-08-20', evidence: documentDate === null ? [] : ['E'], ...more }],
  evidence: [{ id: 'E', kind: 'report', documentDate }],
});

testRule(evaluationWithoutEvidence, {
  silent: [
    ['a document of the day itself', having('2018-08-20'), '2019-01-01'],
    ['a document of the last day of grace', having('2018-09-19'), '2019-01-01'],
    ['a document prepared before', having('2018-08-01'), '2019-01-01'],
    ['it has not been performed yet', having(null), '2018-08-19'],
  ],
  speaks: [
    ['the term still runs', having(null), '2018-09-19', { state: 'announced', nextChange: '2018-09-20' }],
    ['no document at all', having(null), '2018-09-20', { subject: 'EV', severity: 'high', since: '2018-09-20', says: 'Evaluatie 2018', cites: ['AVG'] }],
    ['participants do not make up for it', having(null, { participants: ['BSO', 'FG'] }), '2018-09-20'],
    ['a document of a day too late', having('2018-09-20'), '2019-01-01', { since: '2018-09-20' }],
    ['in a sensitive processing, before the AVG', { ...having(null, { performedOn: '2016-10-18' }), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2017-01-01', { severity: 'critical', cites: ['Wbp'] }],
    ['the document has no date', having(undefined), '2019-01-01', { state: 'unknown' }],
    ['the day of the evaluation is unknown', having(null, { performedOn: 'unknown' }), '2019-01-01', { state: 'unknown' }],
  ],
});
