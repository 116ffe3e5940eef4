import { testRule } from '../../testing/index.ts';
import { deadlineSlipped } from './deadline-slipped.ts';

const measure = { id: 'M', title: 'Blokkade', decidedOn: '2018-01-10', dueOn: '2018-03-01' };
const late = { ...measure, implementedOn: '2018-04-01', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'release', documentDate: '2018-04-01', author: 'beheer' }];
const approved = { measures: [{ ...late, dueMoves: [{ on: '2018-02-20', to: '2018-04-01', decision: 'D', interimMeasure: 'I' }] }], decisions: [{ id: 'D', decidedOn: '2018-02-20' }], evidence };

testRule(deadlineSlipped, {
  silent: [
    ['implemented on its due date', { measures: [{ ...late, implementedOn: '2018-03-01' }], evidence }, '2018-06-01'],
    ['no due date was set', { measures: [{ ...late, dueOn: undefined }], evidence }, '2018-06-01'],
    ['late, and not implemented: another rule speaks', { measures: [measure] }, '2018-03-20'],
    ['moved by decision, and the first date has not come', { measures: [{ ...measure, dueMoves: [{ on: '2018-02-20', to: '2018-04-01', decision: 'D' }] }], decisions: [{ id: 'D', decidedOn: '2018-02-20' }] }, '2018-02-25'],
  ],
  speaks: [
    ['moved without a decision', { measures: [{ ...measure, dueMoves: [{ on: '2018-02-20', to: '2018-04-01' }] }] }, '2018-02-20', { subject: 'M', state: 'open', severity: 'medium', since: '2018-02-20', says: '1 maart 2018', cites: ['Wbp'] }],
    ['implemented too late, and shown', { measures: [late], evidence }, '2018-06-01', { state: 'remedied', severity: 'medium', since: '2018-04-01', cites: ['Wbp'] }],
    ['implemented too late, and not shown', { measures: [{ ...late, evidence: [] }] }, '2018-06-01', { state: 'open' }],
    ['a breach long after it was mended makes it no worse', { measures: [{ ...late, againstPatterns: ['PAT'] }], evidence, patterns: [{ id: 'PAT', cause: 'bijlage' }], breaches: [{ id: 'B', pattern: 'PAT', occurredFrom: '2018-12-01' }] }, '2018-12-31', { state: 'remedied', severity: 'medium' }],
    ['more than ninety days', { measures: [{ ...late, implementedOn: '2018-05-31' }], evidence }, '2018-06-01', { state: 'remedied', severity: 'high' }],
    ['ninety days is not more', { measures: [{ ...late, implementedOn: '2018-05-30' }], evidence }, '2018-06-01', { state: 'remedied', severity: 'medium' }],
    ['the second move', { measures: [{ ...measure, dueMoves: [{ on: '2018-02-01', to: '2018-03-10' }, { on: '2018-03-05', to: '2018-03-20' }] }] }, '2018-03-10', { severity: 'high', since: '2018-02-01' }],
    ['approved in time, with an interim measure', approved, '2018-06-01', { state: 'remedied', severity: 'info' }],
    ['approved after the date had passed', { ...approved, decisions: [{ id: 'D', decidedOn: '2018-03-02' }] }, '2018-06-01', { state: 'remedied', severity: 'medium' }],
    ['when it was implemented is not known precisely', { measures: [{ ...late, implementedOn: '2018-02-20/2018-03-20' }], evidence }, '2018-06-01', { state: 'unknown' }],
  ],
});
