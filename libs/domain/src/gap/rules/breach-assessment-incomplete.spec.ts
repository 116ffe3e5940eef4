import { testRule } from '../../testing/index.ts';
import { breachAssessmentIncomplete } from './breach-assessment-incomplete.ts';

const factors = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9'].map((code) => ({ code, answer: 'beoordeeld' }));
const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', establishedAt: '2018-09-04T09:00', nature: 'confidentiality', factors, level: 'limited', levelReasons: 'meewerkende ontvanger' };

testRule(breachAssessmentIncomplete, {
  silent: [
    ['all factors answered, the level with reasons', { breaches: [breach] }, '2018-12-31'],
    ['nothing came out, so nobody received it', { breaches: [{ ...breach, nature: 'availability', factors: factors.filter((f) => !['2.6', '2.9'].includes(f.code)) }] }, '2018-12-31'],
    ['it was no breach', { breaches: [{ ...breach, isBreach: false, factors: [] }] }, '2018-12-31'],
  ],
  speaks: [
    ['the 72 hours run', { breaches: [{ ...breach, factors: [] }] }, '2018-09-07', { state: 'announced', nextChange: '2018-09-08' }],
    ['and are over', { breaches: [{ ...breach, factors: [] }] }, '2018-09-08', { severity: 'medium', since: '2018-09-08', says: '9 van de 9', cites: ['AVG', 'AVG', 'AVG'] }],
    ['concluded earlier, with a factor left open', { breaches: [{ ...breach, factors: factors.slice(1), concludedAt: '2018-09-05T10:00' }] }, '2018-09-05', { says: '1 van de 9' }],
    ['“not applicable” is no answer when something came out', { breaches: [{ ...breach, factors: factors.map((f) => (f.code === '2.6' ? { ...f, answer: 'n.v.t.' } : f)) }] }, '2018-12-31'],
    ['a level without reasons', { breaches: [{ ...breach, levelReasons: undefined }] }, '2018-12-31'],
    ['an answer is unknown', { breaches: [{ ...breach, factors: factors.map((f) => (f.code === '2.4' ? { ...f, answer: 'unknown' } : f)) }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
