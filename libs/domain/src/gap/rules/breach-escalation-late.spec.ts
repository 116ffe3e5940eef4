import { testRule } from '../../testing/index.ts';
import { breachEscalationLate } from './breach-escalation-late.ts';

const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', firstSignalAt: '2018-09-03T10:00', internalReportAt: '2018-09-04T09:00', establishedAt: '2018-09-06T09:00' };

testRule(breachEscalationLate, {
  silent: [
    ['reported within a day and established within 72 hours', { breaches: [breach] }, '2018-12-31'],
    ['in good faith held to be no incident', { breaches: [{ ...breach, internalReportAt: '2018-09-20T09:00', establishedAt: '2018-09-20T09:00', notIncidentJudgement: 'leek spam' }] }, '2018-12-31'],
    ['investigated for long, with notes', { breaches: [{ ...breach, establishedAt: '2018-09-20T09:00', investigationNotes: ['N'] }], evidence: [{ id: 'N', documentDate: '2018-09-05' }] }, '2018-12-31'],
    ['the first day is not over', { breaches: [{ ...breach, internalReportAt: undefined, establishedAt: undefined }] }, '2018-09-04'],
    ['nothing is known but that it was reported the same day', { breaches: [{ id: 'B', occurredFrom: '2018-09-03', internalReportAt: '2018-09-03T12:00', establishedAt: '2018-09-04T12:00' }] }, '2018-12-31'],
  ],
  speaks: [
    ['not reported after a day', { breaches: [{ ...breach, internalReportAt: undefined, establishedAt: undefined }] }, '2018-09-05', { severity: 'medium', since: '2018-09-05', says: '4 september 2018', cites: ['AVG', 'AVG', 'AVG'] }],
    ['not reported after three days', { breaches: [{ ...breach, internalReportAt: undefined, establishedAt: undefined }] }, '2018-09-07', { severity: 'high', since: '2018-09-05' }],
    ['reported late: a fact that stays', { breaches: [{ ...breach, internalReportAt: '2018-09-05T09:00' }] }, '2018-12-31', { state: 'remedied', severity: 'medium' }],
    ['established late without notes', { breaches: [{ ...breach, establishedAt: '2018-09-20T09:00' }] }, '2018-12-31', { state: 'remedied', severity: 'medium', since: '2018-09-08' }],
    ['the first signal is unknown', { breaches: [{ ...breach, firstSignalAt: 'unknown', internalReportAt: '2018-09-08T09:00', establishedAt: '2018-09-08T10:00' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
