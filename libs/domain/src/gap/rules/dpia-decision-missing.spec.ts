import { testRule } from '../../testing/index.ts';
import { dpiaDecisionMissing } from './dpia-decision-missing.ts';

const processing = { id: 'P', startedOn: '2018-06-01', subjectsScale: 10000, categories: [{ name: 'BSN', class: 'sensitive', bsn: true }] };
const having = (more: Record<string, unknown> = {}) => ({ processings: [{ ...processing, ...more }] });
const change = { id: 'CC', kind: 'system', what: 'nieuw systeem', on: '2018-09-01' };

testRule(dpiaDecisionMissing, {
  silent: [
    ['a DPIA with advice of the FG', { ...having(), dpiaDecisions: [{ on: '2018-06-01', outcome: 'performed', fgAdvisedOn: '2018-06-01' }] }, '2018-07-01'],
    ['decided with reasons that none is needed', { ...having(), dpiaDecisions: [{ on: '2018-06-01', outcome: 'not-required', reasons: 'getoetst aan de lijst van de AP' }] }, '2018-07-01'],
    ['a small scale', having({ subjectsScale: 9999 }), '2018-07-01'],
    ['ordinary data', having({ categories: [{ name: 'NAW', class: 'ordinary' }] }), '2018-07-01'],
    ['before the AVG', having({ startedOn: '2015-01-01' }), '2018-05-24'],
    ['the organisation switched it off', { ...having(), tierSwitches: [{ rule: 'dpia-decision-missing', validFrom: '2018-06-15', reason: 'eigen werkwijze' }] }, '2018-07-01'],
  ],
  speaks: [
    ['begun after the AVG came', having(), '2018-07-01', { subject: 'P', severity: 'medium', since: '2018-06-01', cites: ['AVG', 'AVG', 'AVG'] }],
    ['an older one without change: information', having({ startedOn: '2015-01-01' }), '2018-05-25', { severity: 'info', since: '2018-05-25' }],
    ['an older one that changed', { ...having({ startedOn: '2015-01-01' }), contextChanges: [change] }, '2018-09-01', { severity: 'medium', since: '2018-05-25' }],
    ['an older one of which only the text changed', { ...having({ startedOn: '2015-01-01' }), contextChanges: [{ ...change, kind: 'editorial' }] }, '2018-09-01', { severity: 'info' }],
    ['vulnerable people', having({ subjectsScale: undefined, vulnerableSubjects: true }), '2018-07-01'],
    ['a DPIA on which the FG did not advise', { ...having(), dpiaDecisions: [{ on: '2018-06-01', outcome: 'performed' }] }, '2018-07-01'],
    ['required, and still to be done', { ...having(), dpiaDecisions: [{ on: '2018-06-01', outcome: 'required', reasons: 'grote schaal' }] }, '2018-07-01'],
    ['how many people is unknown', having({ subjectsScale: 'unknown' }), '2018-07-01', { state: 'unknown' }],
    ['the day of the decision is unknown', { ...having(), dpiaDecisions: [{ on: 'unknown', outcome: 'not-required', reasons: 'getoetst' }] }, '2018-07-01', { state: 'unknown' }],
  ],
});
