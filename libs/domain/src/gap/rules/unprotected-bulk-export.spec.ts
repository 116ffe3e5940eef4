import { testRule } from '../../testing/index.ts';
import { unprotectedBulkExport } from './unprotected-bulk-export.ts';

const step = { name: 'export', kind: 'export', limit: 'none', protection: 'none' };
const processing = (more: Readonly<Record<string, unknown>> = {}, steps = [step]) => ({ processings: [{ id: 'P', startedOn: '2015-01-01', categories: [{ name: 'WW', class: 'sensitive' }], steps, ...more }] });
const measure = { id: 'T', type: 'technical', securityPurpose: true, steps: ['export'], decidedOn: '2018-01-01', implementedOn: '2018-02-01', evidence: ['E'] };
const evidence = [{ id: 'E', kind: 'config', documentDate: '2018-02-01', author: 'beheer' }];
const acceptance = { id: 'AC', step: 'export', decidedOn: '2018-01-01', decidedBy: 'DIR', decidedByRole: 'director', reason: 'werkdruk', conditions: 'logging', validUntil: '2018-06-30' };

testRule(unprotectedBulkExport, {
  silent: [
    ['limited and protected', processing({}, [{ ...step, limit: 'limited', protection: 'protected' }]), '2018-06-01'],
    ['pseudonymised, the key kept apart', processing({}, [{ ...step, protection: 'pseudonymised' }]), '2018-06-01'],
    ['only ordinary data', processing({ categories: [{ name: 'NAW', class: 'ordinary' }] }), '2018-06-01'],
    ['a technical measure on the step', { ...processing(), measures: [measure], evidence }, '2018-06-01'],
    ['no export', processing({}, [{ ...step, kind: 'exchange' }]), '2018-06-01'],
  ],
  speaks: [
    ['no limit and no protection', processing(), '2018-06-01', { subject: 'P', severity: 'high', since: '2015-01-01', says: 'export' }],
    ['protected but without a limit', processing({}, [{ ...step, protection: 'protected' }]), '2018-06-01'],
    ['BSN counts as sensitive', processing({ categories: [{ name: 'BSN', bsn: true }] }), '2018-06-01', { severity: 'high' }],
    ['a technical measure on another step', { ...processing(), measures: [{ ...measure, steps: ['verzenden'] }], evidence }, '2018-06-01'],
    ['accepted by the director for a time', { ...processing(), riskAcceptances: [acceptance] }, '2018-06-30', { state: 'accepted' }],
    ['open again when that time is over', { ...processing(), riskAcceptances: [acceptance] }, '2018-07-01', { state: 'open', since: '2018-07-01' }],
    ['accepted by the FG, who may not', { ...processing(), riskAcceptances: [{ ...acceptance, decidedByRole: 'fg' }] }, '2018-06-01', { state: 'open' }],
    ['whether there is a limit is unknown', processing({}, [{ ...step, limit: 'unknown', protection: 'protected' }]), '2018-06-01', { state: 'unknown' }],
  ],
});
