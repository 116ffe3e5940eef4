import { testRule } from '../../testing/index.ts';
import { evaluationWithoutConclusion } from './evaluation-without-conclusion.ts';

const evaluation = { id: 'EV', title: 'Evaluatie 2018', scope: 'processing', performedOn: '2018-08-20', conclusion: 'adequate', levelStatement: 'past nog bij het risico' };
const having = (more: Record<string, unknown>) => ({ evaluations: [{ ...evaluation, ...more }] });

testRule(evaluationWithoutConclusion, {
  silent: [
    ['it concludes and says whether the level fits', having({}), '2018-09-01'],
    ['that the level does not fit is a conclusion too', having({ conclusion: 'inadequate', levelStatement: 'past niet meer' }), '2018-09-01'],
    ['an addendum', having({ addendumOf: 'EV0', conclusion: undefined, levelStatement: undefined }), '2018-09-01'],
    ['it has not been performed yet', having({ conclusion: undefined }), '2018-08-19'],
  ],
  speaks: [
    ['no conclusion', having({ conclusion: undefined }), '2018-09-01', { subject: 'EV', severity: 'medium', since: '2018-08-20', says: 'Evaluatie 2018', cites: ['AVG'] }],
    ['recommendations are no conclusion', having({ conclusion: undefined, findings: 'aanbevelingen' }), '2018-09-01'],
    ['it does not say whether the level fits', having({ levelStatement: undefined }), '2018-09-01'],
    ['of an incident, before the AVG', having({ scope: 'incident', performedOn: '2016-10-18', conclusion: undefined }), '2016-11-01', { cites: ['Wbp'] }],
    ['in a sensitive processing', { ...having({ conclusion: undefined }), processings: [{ id: 'P', startedOn: '2015-01-01', statutoryDuty: true }] }, '2018-09-01', { severity: 'high' }],
    ['a similar breach while it had none', { ...having({ conclusion: undefined }), patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'B1', pattern: 'PAT', occurredFrom: '2018-08-03' }, { id: 'B2', pattern: 'PAT', occurredFrom: '2018-09-05' }] }, '2018-09-06', { severity: 'high' }],
    ['its conclusion is unknown', having({ conclusion: 'unknown' }), '2018-09-01', { state: 'unknown' }],
  ],
});
