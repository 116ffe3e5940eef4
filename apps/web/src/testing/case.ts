// The records of the pages' tests: taken from the published decision on the group messages of UWV, roles instead of people.
import type { GapState, Phase, PhaseStatus, Severity } from '../gql/graphql.ts';

type Reference = { id: string; kind: string; number: string | null; title: string };

const citation = (text: string, more: { url?: string; ownPolicy?: boolean } = {}): { text: string; source: string; url: string | null; article: null; ownPolicy: boolean; inForceFrom: string; inForceTo: string } => ({ text, source: text, url: more.url ?? null, article: null, ownPolicy: more.ownPolicy ?? false, inForceFrom: '2001-09-01', inForceTo: '2018-05-24' });
const wbp13 = citation('Wbp artikel 13', { url: 'https://wetten.overheid.nl/BWBR0011468/2018-05-01#Artikel13' });
const guideline = citation('CBP-richtsnoeren 2013 §3.1');
const policy = citation('Strategisch Beleid IB&P 2016-2020', { ownPolicy: true });
const when = (text: string, earliest: string | null = null) => ({ text, earliest, latest: earliest });

const rule = (id: string, phase: Phase, title: string, closes: string) => ({
  id, phase, title, tier: 'AP_FINDING', severityText: 'Hoog; kritiek bij gevoelige gegevens', when: `Een lopende verwerking waarvoor geldt: ${title.toLowerCase()}.`,
  notWhen: 'De verwerking is nog niet begonnen.', clears: closes, closedBy: { action: id, says: closes }, decision: '§3.3.2 p. 14-15',
  citations: phase === 'GOVERNANCE' ? [policy] : [wbp13, guideline],
});
type Rule = ReturnType<typeof rule>;
export const rules = [
  rule('risk-analysis-missing', 'PLAN', 'Geen geldige risicoanalyse voor een lopende verwerking', 'Leg een risicoanalyse vast die over de mensen gaat en laat haar goedkeuren.'),
  rule('repeated-breach-without-reanalysis', 'PLAN', 'Herhaald datalek zonder nieuwe risicoanalyse', 'Maak na het datalek een nieuwe risicoanalyse.'),
  rule('investigation-not-carried-out', 'PLAN', 'Besloten onderzoek niet uitgevoerd', 'Voer het onderzoek uit en leg de uitkomst vast.'),
  rule('organisational-only-no-impossibility', 'DO', 'Alleen organisatorische maatregelen, zonder uitleg', 'Voer een technische maatregel in, of leg vast waarom dat onmogelijk is.'),
  rule('measure-never-checked', 'CHECK', 'Maatregel nooit gecontroleerd', 'Controleer of de maatregel er is en werkt.'),
  rule('no-periodic-evaluation', 'ACT', 'Verwerking nooit geëvalueerd', 'Evalueer de hele verwerking en stel de uitkomst vast.'),
  rule('breach-clock-incomplete', 'BREACH', 'Tijden van een datalek onbekend', 'Leg vast wanneer het lek werd ontdekt en gemeld.'),
  rule('policy-practice-gap', 'GOVERNANCE', 'Eigen beleid niet nageleefd', 'Doe wat het beleid vraagt, of pas het beleid aan.'),
];
const ruleOf = (id: string): Rule => rules.find((one) => one.id === id) ?? rules[0] as Rule;

const group: Reference = { id: 'p1', kind: 'processing', number: 'VW-0001', title: 'Verzenden van groepsberichten via Mijn Werkmap' };
const werkbedrijf: Reference = { id: 'WB', kind: 'unit', number: null, title: 'divisie WERKbedrijf' };

const gap = (id: string, ruleId: string, severity: Severity, says: string, since: string | null, more: { subject?: Reference; state?: GapState; parent?: { id: string; rule: string; subject: string; title: string }; owner?: string } = {}) => {
  const of = ruleOf(ruleId);
  return {
    id, rule: of, severity, says, since, phase: of.phase, state: more.state ?? ('OPEN' as const), subject: more.subject ?? group, processing: group, unit: werkbedrijf, owner: more.owner ?? 'Directeur WERKbedrijf',
    parent: more.parent ?? null, closedBy: of.closedBy, citations: of.citations, nextChange: null as string | null,
    facts: [{ label: 'Begin van de verwerking', value: '16 juli 2012', target: null }, { label: 'Laatste datalek', value: '21 februari 2017 (189 mensen)', target: { id: 'B5', kind: 'breach', number: 'DL-0005', title: 'Datalek 5' } }],
  };
};
const measure: Reference = { id: 'M1-M6', kind: 'measure', number: 'MR-0005', title: 'Maatregelen van 20 oktober 2016' };
const decision: Reference = { id: 'DEC-TECH-2016', kind: 'decision', number: null, title: 'Onderzoek naar een technische oplossing' };
export const gaps = [
  gap('g1', 'risk-analysis-missing', 'CRITICAL', 'De verwerking loopt sinds 16 juli 2012 en er is geen risicoanalyse.', '2012-07-16'),
  gap('g2', 'repeated-breach-without-reanalysis', 'CRITICAL', 'Vijf vergelijkbare datalekken tussen 22 augustus 2016 en 21 februari 2017, en daarna geen nieuwe risicoanalyse.', '2016-09-14'),
  gap('g3', 'investigation-not-carried-out', 'CRITICAL', 'Op 20 oktober 2016 werd een onderzoek naar een technische oplossing besloten; na 132 dagen is er niets van vastgelegd, en intussen volgde een datalek.', '2016-12-19', { subject: decision }),
  gap('g4', 'organisational-only-no-impossibility', 'CRITICAL', 'Tegen het verkeerd meesturen van een bestand staan alleen instructies; nergens staat waarom een technische maatregel niet kan.', '2016-08-22'),
  gap('g5', 'no-periodic-evaluation', 'CRITICAL', 'De verwerking is sinds 2012 nooit geëvalueerd.', '2013-07-16'),
  gap('g6', 'measure-never-checked', 'HIGH', 'De maatregelen gelden sinds 20 oktober 2016 en zijn nooit gecontroleerd.', '2016-12-19', { subject: measure, owner: 'Districtsmanager' }),
  gap('g7', 'policy-practice-gap', 'MEDIUM', 'Het strategisch beleid vraagt een afweging van risico’s door het management; die is er niet.', '2016-01-01'),
  gap('g8', 'breach-clock-incomplete', 'LOW', 'Van datalek 5 is onbekend wanneer het ontdekt en gemeld is.', null, { state: 'UNKNOWN' }),
  gap('g9', 'investigation-not-carried-out', 'HIGH', 'Van het besluit zijn geen eigenaar en geen datum bekend.', '2016-11-03', { subject: decision, parent: { id: 'g1', rule: 'risk-analysis-missing', subject: 'p1', title: 'Geen geldige risicoanalyse voor een lopende verwerking' } }),
];

const phase = (name: Phase, status: PhaseStatus, inOrder: number, parts: number, fact: string, late = 0) => ({ phase: name, status, inOrder, parts, fact, late, on: null });
export const phases = [
  phase('PLAN', 'NOT_IN_ORDER', 0, 2, 'Geen risicoanalyse'), phase('DO', 'PARTLY', 1, 4, '4 maatregelen, 1 met bewijs'),
  phase('CHECK', 'UNKNOWN', 0, 8, 'Nooit gecontroleerd', 6), phase('ACT', 'NOT_IN_ORDER', 0, 1, 'Nooit geëvalueerd', 1),
];
const calm = [phase('PLAN', 'IN_ORDER', 2, 2, 'Analyse van 12 maart 2016'), phase('DO', 'IN_ORDER', 3, 3, '3 maatregelen'), phase('CHECK', 'IN_ORDER', 3, 3, 'Laatste controle 9 november 2016'), phase('ACT', 'UNKNOWN', 0, 1, 'Nog niet geëvalueerd')];

const counts = (...pairs: [Severity, number][]) => pairs.map(([severity, count]) => ({ severity, count }));
export const processing = {
  id: 'p1', number: 'VW-0001', name: group.title, owner: 'Directeur WERKbedrijf', director: 'Directeur WERKbedrijf', unit: werkbedrijf, sensitive: true, settled: true, nextEvaluationOn: '2013-07-16',
  startedOn: when('ca. 16 juli 2012', '2012-07-16'), endedOn: null, phases, gaps,
  gapCounts: counts(['CRITICAL', 5], ['HIGH', 1], ['MEDIUM', 1], ['LOW', 1]),
  records: [
    { kind: 'measure', title: 'Maatregelen', records: [{ id: 'M-QRC', kind: 'measure', number: 'MR-0002', title: 'Quick Reference Card groepsberichten', on: when('ca. 22 juli 2013', '2013-07-22'), recordedAt: '2018-12-31T10:00:00Z', facts: [{ label: 'Soort', value: 'organisatorisch', target: null }, { label: 'Verwerking', value: group.title, target: group }] }] },
    { kind: 'breach', title: 'Datalekken', records: [{ id: 'B5', kind: 'breach', number: 'DL-0005', title: 'Datalek 5', on: when('21 februari 2017', '2017-02-21'), recordedAt: '2018-12-31T10:00:00Z', facts: [{ label: 'Betrokkenen', value: '189', target: null }] }] },
  ],
};

const row = (number: number, name: string, unit: string, state: typeof phases, gapCounts: ReturnType<typeof counts>, more: { owner?: null; nextEvaluationOn?: string | null; sensitive?: boolean; settled?: boolean } = {}) => ({
  id: `p${number}`, number: `VW-${String(number).padStart(4, '0')}`, name, owner: `Directeur ${unit}`, unit: { id: unit, kind: 'unit', number: null, title: unit }, phases: state, gapCounts, nextEvaluationOn: '2017-12-15', sensitive: false, settled: true, ...more,
});
export const rows = [
  row(1, group.title, 'divisie WERKbedrijf', phases, processing.gapCounts, { sensitive: true, nextEvaluationOn: '2013-07-16' }),
  row(2, 'Groepsmail via Outlook', 'divisie WERKbedrijf', phases.map((one) => ({ ...one, status: 'UNKNOWN' as const })), [], { owner: null, nextEvaluationOn: null }),
  row(3, 'Klantdossier werkzoekenden', 'divisie WERKbedrijf', calm, counts(['MEDIUM', 1]), { sensitive: true }),
  row(4, 'Verzuimadministratie', 'Bestuurszaken', calm, [], { settled: false }),
  ...Array.from({ length: 60 }, (_, i) => row(i + 5, `Verwerking ${i + 5}`, i % 2 ? 'Functioneel Beheer' : 'Bestuurszaken', calm, counts(['LOW', i % 3]))),
];

const event = (id: string, text: string, day: string | null, kindLabel: string, title: string) => ({ kind: 'fact', kindLabel, on: when(text, day), processing: group, subject: { id, kind: 'fact', number: null, title }, title });
export const events = [
  event('F01', '16 juli 2012', '2012-07-16', 'Besluit', 'Groepsberichten via Sonar verplicht'),
  event('B1', '22 augustus 2016', '2016-08-22', 'Datalek', 'Datalek 1, 195 mensen'),
  event('B2', '14 september 2016', '2016-09-14', 'Datalek', 'Datalek 2, 151 mensen'),
  event('F12', '28 september 2016', '2016-09-28', 'Besluit', 'Tijdelijke maatregelen'),
  event('F17', '20 oktober 2016', '2016-10-20', 'Besluit', 'Zes maatregelen en een onderzoek'),
  event('B5', '21 februari 2017', '2017-02-21', 'Datalek', 'Datalek 5, 189 mensen'),
  event('B8', '3 augustus 2018', '2018-08-03', 'Datalek', 'Datalek 8, 2.503 mensen'),
  event('F45', 'ca. 16 december 2018', '2018-12-16', 'Maatregel', 'Bestanden technisch geblokkeerd'),
];

const work = (id: string, due: string | null, late: boolean) => ({ due, late, gap: gaps.find((one) => one.id === id) });
export const workNow = [work('g1', '2012-07-16', true), work('g5', '2013-07-16', true), work('g3', '2016-12-19', true)];
export const workSoon = [work('g6', '2019-01-09', false)];
export const workOthers = [work('g7', null, false)];
