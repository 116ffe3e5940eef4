import { choice, count, flag, list, needed, ref, refs, shape, text, texts, when, type RecordOf } from '../kernel/shape.ts';
import { earliestOf, UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const MEASURE_TYPES = { technical: words('technisch', 'technical'), organisational: words('organisatorisch', 'organisational') } as const;
export const MEASURE_SUBTYPES = {
  instruction: words('werkinstructie', 'instruction'), procedure: words('procedure', 'procedure'), 'four-eyes': words('vierogenprincipe', 'four eyes'), awareness: words('bewustwording', 'awareness'), training: words('training', 'training'),
  communication: words('communicatie', 'communication'), 'talk-with-employee': words('gesprek met medewerker', 'talk with employee'), limit: words('begrenzing', 'limit'), block: words('blokkade', 'block'),
  encryption: words('versleuteling', 'encryption'), 'access-control': words('toegangsbeheer', 'access control'), logging: words('logging', 'logging'), organisation: words('organisatie', 'organisation'), other: words('anders', 'other'),
} as const;
export type MeasureSubtype = keyof typeof MEASURE_SUBTYPES;
/** Answers that only speak to people (decision UWV §3.3.2 p.15-16). */
export const AWARENESS_SUBTYPES: readonly MeasureSubtype[] = ['awareness', 'training', 'communication', 'talk-with-employee'];
/** Ways of working that hold only when somebody enforces them. */
export const PROCEDURAL_SUBTYPES: readonly MeasureSubtype[] = ['four-eyes', 'instruction', 'procedure'];
export const MEASURE_ORIGINS = { risk: words('risico', 'risk'), baseline: words('verplichte basismaatregel', 'mandatory baseline'), order: words('last van de toezichthouder', 'order of the regulator'), emergency: words('noodmaatregel', 'emergency') } as const;
export const ENFORCEMENTS = { technical: words('technisch afgedwongen', 'technically enforced'), 'per-case': words('per geval aangetoond', 'evidenced per case'), none: words('niet afgedwongen', 'not enforced') } as const;
export const SCOPES = { central: words('centraal', 'central'), units: words('per eenheid', 'per unit') } as const;
export const ANALYSIS_OUTCOMES = { confirm: words('bevestigd', 'confirmed'), adjust: words('aangepast', 'adjusted'), withdraw: words('ingetrokken', 'withdrawn') } as const;

/** Something done against a risk. Decided is not implemented; told is not implemented; implemented is not checked. */
export const measureShape = shape({
  kind: 'measure', plural: 'measures', letters: 'MR', label: words('maatregel', 'measure'), labelPlural: words('maatregelen', 'measures'),
  fields: {
    title: needed('maatregel', 'measure'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    type: choice(MEASURE_TYPES, 'type', 'type'),
    subtype: choice(MEASURE_SUBTYPES, 'soort', 'subtype'),
    origin: choice(MEASURE_ORIGINS, 'herkomst', 'origin'),
    originReason: text('reden van de herkomst', 'reason of the origin'),
    originSecondPerson: ref('person', 'tweede persoon', 'second person'),
    normReference: text('norm', 'norm'),
    /** False for a limit that serves stability, performance or cost. */
    securityPurpose: flag('beveiligingsdoel', 'security purpose'),
    purpose: text('doel', 'purpose'),
    /** A human recorded that the limited quantity is not the quantity at risk. */
    limitsOtherQuantity: flag('begrenst iets anders dan het risico', 'limits another quantity than the one at risk'),
    risks: list({ risk: ref('risk', 'risico', 'risk'), how: text('verlaagt het doordat', 'lowers it by') }, 'risico’s', 'risks'),
    againstPatterns: refs('pattern', 'tegen patronen', 'against patterns'),
    triggeredBy: refs('breach', 'naar aanleiding van datalekken', 'triggered by breaches'),
    /** Names of the steps of the processing that it protects. */
    steps: texts('processtappen', 'steps'),
    decision: ref('decision', 'besluit', 'decision'),
    decidedOn: when('besloten op', 'decided on'),
    /** The first due date; later moves are kept apart. */
    dueOn: when('klaar vóór', 'due on'),
    dueMoves: list({ on: when('op', 'on'), to: when('naar', 'to'), decision: ref('decision', 'bij besluit', 'by decision'), interimMeasure: ref('measure', 'maatregel tot dan', 'interim measure') }, 'verschoven', 'due date moved'),
    implementedOn: when('ingevoerd op', 'implemented on'),
    claimedInForceFrom: when('zou van kracht zijn vanaf', 'claimed in force from'),
    withdrawnOn: when('ingetrokken op', 'withdrawn on'),
    withdrawnBy: ref('decision', 'ingetrokken bij besluit', 'withdrawn by decision'),
    endedOn: when('beëindigd op', 'ended on'),
    endedBy: ref('decision', 'beëindigd bij besluit', 'ended by decision'),
    /** The channel the measure protected is closed: the risk is gone. */
    channelClosed: flag('kanaal gesloten', 'channel closed'),
    temporary: flag('tijdelijk', 'temporary'),
    validUntil: when('geldig tot en met', 'valid until'),
    extendedBy: ref('decision', 'verlengd of vast gemaakt bij besluit', 'extended or made permanent by decision'),
    replaces: refs('measure', 'vervangt', 'replaces'),
    implementer: ref('person', 'uitvoerder', 'implementer'),
    owner: ref('person', 'eigenaar', 'owner'),
    scope: choice(SCOPES, 'bereik', 'scope'),
    scopeUnits: refs('unit', 'eenheden', 'units'),
    /** Without a day: planned there, not done. Its own due date goes before that of the measure. */
    rollout: list({ unit: ref('unit', 'eenheid', 'unit'), dueOn: when('klaar vóór', 'due on'), implementedOn: when('ingevoerd op', 'implemented on'), evidence: refs('evidence', 'bewijs', 'evidence') }, 'invoering per eenheid', 'roll-out per unit'),
    communications: list({ unit: ref('unit', 'eenheid', 'unit'), on: when('op', 'on'), evidence: refs('evidence', 'bewijs', 'evidence') }, 'bekendmaking', 'communications'),
    enforcement: choice(ENFORCEMENTS, 'handhaving', 'enforcement'),
    bypass: list({
      exists: flag('te omzeilen', 'can be bypassed'), approved: flag('met goedkeuring', 'approval role'), logged: flag('gelogd', 'logged'), reviewedOn: when('gebruik bekeken op', 'use reviewed on'), expires: flag('uitzonderingen vervallen', 'exceptions expire'),
      removedOn: when('omzeiling weggenomen op', 'bypass removed on'),
    }, 'omzeiling', 'bypass'),
    samplingPlan: list({ approvedOn: when('vastgesteld op', 'approved on'), units: count('aantal eenheden', 'number of units') }, 'steekproefplan', 'sampling plan'),
    analysisReviews: list({ analysis: ref('risk-analysis', 'risicoanalyse', 'risk analysis'), outcome: choice(ANALYSIS_OUTCOMES, 'uitkomst', 'outcome') }, 'beoordeeld in risicoanalyse', 'reviewed in risk analysis'),
    compensates: refs('technical-impossibility', 'vervangt techniek bij', 'compensates'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (m) => earliestOf(m.decidedOn, m.implementedOn, m.claimedInForceFrom) ?? UNKNOWN_WHEN,
  title: (m) => m.title,
});
export type Measure = RecordOf<typeof measureShape>;
