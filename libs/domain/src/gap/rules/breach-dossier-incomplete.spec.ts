import { testRule } from '../../testing/index.ts';
import { breachDossierIncomplete } from './breach-dossier-incomplete.ts';

const evidence = ['mails', 'form', 'letter'].map((id) => ({ id, documentDate: '2018-09-10' }));
const item = (code: string) => ({ item: code, evidence: [code] });
const breach = { id: 'B', what: 'verkeerde bijlage', occurredFrom: '2018-09-03', establishedAt: '2018-09-04T09:00', dossierItems: [item('mails'), item('form')] };

testRule(breachDossierIncomplete, {
  silent: [
    ['mails and form are there, nothing else was needed', { evidence, breaches: [breach] }, '2018-12-31'],
    ['the letter is there too', { evidence, breaches: [{ ...breach, informedAt: '2018-09-10', dossierItems: [...breach.dossierItems, item('letter')] }] }, '2018-12-31'],
    ['it was no breach', { breaches: [{ ...breach, isBreach: false, dossierItems: [] }] }, '2018-12-31'],
    ['a dossier of before the AVG', { breaches: [{ ...breach, occurredFrom: '2017-09-03', establishedAt: '2017-09-04T09:00', dossierItems: [] }] }, '2018-12-31'],
  ],
  speaks: [
    ['28 days run', { evidence, breaches: [{ ...breach, dossierItems: [] }] }, '2018-10-02', { state: 'announced', nextChange: '2018-10-03' }],
    ['and are over', { evidence, breaches: [{ ...breach, dossierItems: [] }] }, '2018-10-03', { severity: 'medium', since: '2018-10-03', says: '2 van de 2', cites: ['AVG'] }],
    ['closed earlier', { evidence, breaches: [{ ...breach, dossierItems: [item('mails')], closedAt: '2018-09-20' }] }, '2018-09-20', { since: '2018-09-20' }],
    ['informed, and no letter', { evidence, breaches: [{ ...breach, informedAt: '2018-09-10' }] }, '2018-12-31', { says: '1 van de 3' }],
    ['an item without a document', { evidence, breaches: [{ ...breach, dossierItems: [item('mails'), { item: 'form', evidence: [] }] }] }, '2018-12-31'],
    ['whether advice was asked is unknown', { evidence, breaches: [{ ...breach, legalAdviceAsked: 'unknown' }] }, '2018-12-31', { state: 'unknown' }],
  ],
});
