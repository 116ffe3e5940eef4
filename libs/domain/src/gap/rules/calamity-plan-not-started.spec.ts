import { testRule } from '../../testing/index.ts';
import { calamityPlanNotStarted } from './calamity-plan-not-started.ts';

const done = { calamityStartedAt: '2018-09-05T14:00', fgInformedAt: '2018-09-05T15:00', jzConsultedAt: '2018-09-05T16:00' };
const breach = { id: 'B', what: 'hele bestand op straat', occurredFrom: '2018-09-03', level: 'very-large', concludedAt: '2018-09-05T12:00' };

testRule(calamityPlanNotStarted, {
  silent: [
    ['plan started, FG informed, lawyers consulted', { breaches: [{ ...breach, ...done }] }, '2018-12-31'],
    ['considerable, and the adviser did not decide so', { breaches: [{ ...breach, level: 'considerable' }] }, '2018-12-31'],
    ['considerable by decision of the adviser: lawyers are not asked for', { breaches: [{ ...breach, ...done, jzConsultedAt: undefined, level: 'considerable', calamityByAdviser: true }] }, '2018-12-31'],
  ],
  speaks: [
    ['24 hours run', { breaches: [breach] }, '2018-09-06', { state: 'announced', nextChange: '2018-09-07' }],
    ['24 hours are over', { breaches: [breach] }, '2018-09-07', { severity: 'critical', since: '2018-09-07', cites: ['AVG', 'AVG'] }],
    ['lawyers were not consulted', { breaches: [{ ...breach, ...done, jzConsultedAt: undefined }] }, '2018-12-31'],
    ['considerable, and the adviser decided so', { breaches: [{ ...breach, level: 'considerable', calamityByAdviser: true }] }, '2018-12-31'],
    ['a person found it very large', { breaches: [{ ...breach, level: 'limited', humanDecision: [{ at: '2018-09-05T12:00', by: 'BG', level: 'very-large' }] }] }, '2018-12-31'],
    ['when it was concluded is unknown', { breaches: [{ ...breach, concludedAt: undefined }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
