import { choice, count, flag, list, moment, needed, neededRef, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { DATA_CLASSES } from '../processing/processing.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

/** Levels of the Toetsingskader datalekken (v2.0, 9 December 2021). */
export const BREACH_LEVELS = {
  negligible: words('verwaarloosbaar', 'negligible'), limited: words('beperkt', 'limited'), considerable: words('aanzienlijk', 'considerable'), 'very-large': words('zeer groot', 'very large'),
} as const;
export const NATURES = { confidentiality: words('vertrouwelijkheid', 'confidentiality'), integrity: words('integriteit', 'integrity'), availability: words('beschikbaarheid', 'availability') } as const;
/** Reasons not to notify (Toetsingskader, part 3). */
export const NOTIFY_EXCEPTIONS = {
  '3.1': words('betrouwbare ontvanger', 'trusted recipient'), '3.2': words('interne ontvanger', 'internal recipient'), '3.3': words('verwaarloosbaar en kleinschalig', 'negligible and small'),
  '3.4': words('passende maatregelen vooraf', 'adequate measures beforehand'), 'no-risk': words('geen risico', 'no risk'),
} as const;
/** Reasons not to inform (Toetsingskader, part 4). */
export const INFORM_EXCEPTIONS = {
  '4.1': words('beperkt en kleinschalig', 'limited and small-scale'), '4.2': words('risico achteraf weggenomen', 'risk removed afterwards'), '4.3': words('onevenredige inspanning', 'disproportionate effort'), '4.4': words('zwaarwegend belang', 'overriding interest'),
} as const;
/** Documents and notes a dossier needs (Toetsingskader, part 5). */
export const DOSSIER_ITEMS = {
  mails: words('relevante mails', 'relevant mails'), form: words('volledig intern formulier', 'complete internal form'), 'legal-advice': words('advies JZ', 'legal advice'),
  'provisional-receipt': words('ontvangstbevestiging voorlopige melding', 'receipt of provisional notification'), 'final-receipt': words('ontvangstbevestiging definitieve melding', 'receipt of final notification'), letter: words('brief aan betrokkenen', 'letter to data subjects'),
} as const;

/** A breach of personal data, as facts: what happened, when who knew, what was decided about it. */
export const breachShape = shape({
  kind: 'breach', plural: 'breaches', letters: 'DL', label: words('datalek', 'breach'), labelPlural: words('datalekken', 'breaches'),
  fields: {
    processing: neededRef('processing', 'verwerking', 'processing'),
    pattern: ref('pattern', 'patroon', 'pattern'),
    what: text('wat er gebeurde', 'what happened'),
    unit: ref('unit', 'plaats', 'place'),
    occurredFrom: when('gebeurd vanaf', 'occurred from'),
    occurredTo: when('gebeurd tot en met', 'occurred to'),
    isBreach: flag('is een datalek', 'is a breach'),
    nature: choice(NATURES, 'aard', 'nature'),
    persons: count('personen in de gegevens', 'persons in the data'),
    recipients: count('ontvangers', 'recipients'),
    data: list({ name: needed('gegeven', 'data'), class: choice(DATA_CLASSES, 'klasse', 'class') }, 'gegevens', 'data'),
    singleHumanSlip: flag('eenmalige menselijke fout', 'single human slip'),
    bypassedByIntent: flag('maatregel opzettelijk omzeild', 'measure bypassed by intent'),
    firstSignalAt: moment('eerste signaal', 'first signal'),
    internalReportAt: moment('intern gemeld', 'reported internally'),
    notIncidentJudgement: text('oordeel: eerst geen incident', 'judgement: at first no incident'),
    investigationNotes: refs('evidence', 'onderzoeksnotities', 'investigation notes'),
    establishedAt: moment('vastgesteld', 'established'),
    level: choice(BREACH_LEVELS, 'niveau', 'level'),
    levelReasons: text('redenen van het niveau', 'reasons for the level'),
    concludedAt: moment('beoordeling afgerond', 'assessment concluded'),
    factors: list({ code: needed('factor', 'factor'), answer: text('antwoord', 'answer') }, 'factoren 2.1-2.9', 'factors 2.1-2.9'),
    proposal: list({ at: moment('op', 'at'), level: choice(BREACH_LEVELS, 'niveau', 'level'), notify: flag('melden', 'notify'), inform: flag('informeren', 'inform') }, 'voorstel', 'proposal'),
    humanDecision: list({
      at: moment('op', 'at'), by: ref('person', 'door', 'by'), level: choice(BREACH_LEVELS, 'niveau', 'level'), notify: flag('melden', 'notify'), inform: flag('informeren', 'inform'),
      exception: choice(NOTIFY_EXCEPTIONS, 'uitzondering', 'exception'), reason: text('reden', 'reason'), factorsCited: flag('noemt een factor', 'cites a factor'),
    }, 'besluit', 'human decision'),
    /** Whether the AP was to be notified, as decided. */
    notify: flag('te melden aan de AP', 'to be notified to the AP'),
    notified: flag('gemeld aan de AP', 'notified to the AP'),
    notifiedAt: moment('gemeld op', 'notified at'),
    delayReason: text('reden van het uitstel', 'reason for delay'),
    provisionalAt: moment('voorlopige melding', 'provisional notification'),
    followUpAt: moment('vervolgmelding', 'follow-up notification'),
    finalAt: moment('definitieve melding', 'final notification'),
    inform: flag('betrokkenen informeren', 'inform data subjects'),
    informDecidedAt: moment('besluit over informeren', 'decision on informing'),
    informException: choice(INFORM_EXCEPTIONS, 'uitzondering op informeren', 'exception from informing'),
    informedAt: moment('betrokkenen geïnformeerd', 'data subjects informed'),
    informInvestigation: text('onderzoek loopt nog, omdat', 'investigation still open, because'),
    cause: text('oorzaakcode', 'cause code'),
    causeAnalysis: refs('evidence', 'oorzaakanalyse', 'cause analysis'),
    calamityByAdviser: flag('adviseur besloot tot Calamiteitenplan', 'adviser decided on the calamity plan'),
    calamityStartedAt: moment('Calamiteitenplan gestart', 'calamity plan started'),
    fgInformedAt: moment('FG geïnformeerd', 'FG informed'),
    jzConsultedAt: moment('JZ geraadpleegd', 'Legal Affairs consulted'),
    promisedReturnAt: moment('teruggave toegezegd', 'return promised'),
    secondContactAt: moment('tweede contact', 'second contact'),
    returnClosedAt: moment('retour afgesloten', 'return closed'),
    levelReassessedAt: moment('niveau opnieuw beoordeeld', 'level assessed again'),
    destructionConfirmed: flag('vernietiging bevestigd', 'destruction confirmed'),
    closedAt: moment('dossier gesloten', 'dossier closed'),
    dossierItems: list({ item: choice(DOSSIER_ITEMS, 'stuk', 'item'), evidence: refs('evidence', 'bewijs', 'evidence') }, 'dossierstukken', 'dossier items'),
    legalAdviceAsked: flag('advies JZ gevraagd', 'legal advice asked'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (b) => b.occurredFrom ?? UNKNOWN_WHEN, title: (b) => b.what ?? '',
});
export type Breach = RecordOf<typeof breachShape>;
