import { testRule } from '../../testing/index.ts';
import { dataSubjectsNotInformed } from './data-subjects-not-informed.ts';

const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', establishedAt: '2018-09-04T09:00', inform: true, informDecidedAt: '2018-09-06T10:00' };

testRule(dataSubjectsNotInformed, {
  silent: [
    ['informed', { breaches: [{ ...breach, informedAt: '2018-09-10T10:00' }] }, '2018-12-31'],
    ['not decided, and the level does not ask for it', { breaches: [{ ...breach, inform: undefined, level: 'limited', concludedAt: '2018-09-06' }] }, '2018-12-31'],
    ['considerable, with disproportionate effort', { breaches: [{ ...breach, inform: false, level: 'considerable', concludedAt: '2018-09-06', informException: '4.3' }] }, '2018-12-31'],
    ['a breach from before there was a duty', { breaches: [{ ...breach, occurredFrom: '2014-09-03', establishedAt: '2014-09-04T09:00', informDecidedAt: '2014-09-06T10:00' }] }, '2018-12-31'],
    ['not decided yet on that day', { breaches: [breach] }, '2018-09-05'],
  ],
  speaks: [
    ['seven days run', { breaches: [breach] }, '2018-09-13', { state: 'announced', nextChange: '2018-09-14' }],
    ['seven days are over', { breaches: [breach] }, '2018-09-14', { severity: 'high', since: '2018-09-14', says: '13 september 2018', cites: ['AVG', 'UAVG'] }],
    ['an open investigation gives 28 days', { breaches: [{ ...breach, informInvestigation: 'adressen worden uitgezocht' }] }, '2018-10-04', { state: 'announced' }],
    ['and not more', { breaches: [{ ...breach, informInvestigation: 'adressen worden uitgezocht' }] }, '2018-10-05', { since: '2018-10-05' }],
    ['considerable without an exception', { breaches: [{ ...breach, inform: undefined, informDecidedAt: undefined, level: 'considerable', concludedAt: '2018-09-06' }] }, '2018-09-14'],
    ['very large', { breaches: [{ ...breach, level: 'very-large', humanDecision: [{ at: '2018-09-05T10:00', by: 'BG', level: 'very-large', inform: true }] }] }, '2018-09-14', { severity: 'critical' }],
    ['when it was decided is unknown', { breaches: [{ ...breach, informDecidedAt: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
    ['whether to inform is unknown', { breaches: [{ ...breach, inform: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
