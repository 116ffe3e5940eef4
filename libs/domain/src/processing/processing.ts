import { choice, count, flag, list, needed, neededRef, ref, refs, shape, text, texts, when, type RecordOf } from '../kernel/shape.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

/** "Sensitive" is not a class of the AVG; the AP weighs such data (BSN, financial) more heavily all the same. */
export const DATA_CLASSES = { ordinary: words('gewoon', 'ordinary'), sensitive: words('gevoelig', 'sensitive'), special: words('bijzonder', 'special') } as const;
export const LIMITS = { none: words('geen', 'none'), limited: words('begrensd', 'limited') } as const;
export const PROTECTIONS = { none: words('geen', 'none'), protected: words('beveiligd', 'protected'), pseudonymised: words('gepseudonimiseerd', 'pseudonymised') } as const;
export const STEP_KINDS = { export: words('export', 'export'), exchange: words('uitwisseling', 'exchange'), other: words('anders', 'other') } as const;

/** A processing of personal data: the unit in which the PDCA loop is closed or not. */
export const processingShape = shape({
  kind: 'processing', plural: 'processings', letters: 'VW', label: words('verwerking', 'processing'), labelPlural: words('verwerkingen', 'processings'),
  fields: {
    name: needed('naam', 'name'),
    purpose: text('doel', 'purpose'),
    legalBasis: text('grondslag', 'legal basis'),
    unit: ref('unit', 'eenheid', 'unit'),
    owner: ref('person', 'eigenaar', 'owner'),
    director: ref('person', 'directeur', 'director'),
    /** First use with real personal data. */
    startedOn: when('gestart op', 'started on'),
    endedOn: when('beëindigd op', 'ended on'),
    /** Started before the Wbp of 1 September 2001, marked so on the advice of the FG. */
    legacy: flag('van vóór de Wbp', 'from before the Wbp'),
    categories: list({
      name: needed('categorie', 'category'), class: choice(DATA_CLASSES, 'klasse', 'class'), bsn: flag('BSN', 'BSN'),
      since: when('sinds', 'since'), until: when('tot en met', 'until'), excludedBy: refs('evidence', 'uitgesloten, bewijs', 'excluded, evidence'),
    }, 'categorieën gegevens', 'data categories'),
    subjectsScale: count('aantal betrokkenen', 'number of data subjects'),
    statutoryDuty: flag('wettelijk verplichte aanlevering', 'legal duty to supply'),
    vulnerableSubjects: flag('kwetsbare betrokkenen', 'vulnerable data subjects'),
    systems: texts('systemen', 'systems'),
    steps: list({
      name: needed('stap', 'step'), kind: choice(STEP_KINDS, 'soort', 'kind'), limit: choice(LIMITS, 'grens', 'limit'), protection: choice(PROTECTIONS, 'beveiliging', 'protection'),
      since: when('sinds', 'since'), until: when('tot en met', 'until'),
    }, 'processtappen', 'steps'),
  },
  effective: (p) => p.startedOn ?? UNKNOWN_WHEN, title: (p) => p.name,
});
export type Processing = RecordOf<typeof processingShape>;

export const CHANGE_KINDS = {
  category: words('nieuwe categorie gegevens', 'new data category'), system: words('systeem', 'system'), step: words('processtap', 'process step'), supplier: words('leverancier', 'supplier'),
  scale: words('schaal', 'scale'), law: words('wet', 'law'), threat: words('dreiging', 'threat'), measure: words('maatregel', 'measure'), editorial: words('redactioneel', 'editorial'),
} as const;

/** Something around the processing changed; when it matters, the risks must be weighed again. */
export const contextChangeShape = shape({
  kind: 'context-change', plural: 'contextChanges', label: words('wijziging', 'context change'), labelPlural: words('wijzigingen', 'context changes'),
  fields: {
    processing: neededRef('processing', 'verwerking', 'processing'),
    kind: choice(CHANGE_KINDS, 'soort', 'kind'),
    what: needed('wat', 'what'),
    on: when('op', 'on'),
    planned: flag('gepland', 'planned'),
    significant: flag('van betekenis', 'significant'),
    /** Not significant only counts when someone other than the owner confirmed it with a reason. */
    confirmedBy: ref('person', 'bevestigd door', 'confirmed by'),
    reason: text('reden', 'reason'),
    prescribed: flag('voorgeschreven door de risicoanalyse', 'prescribed by the risk analysis'),
  },
  effective: (c) => c.on ?? UNKNOWN_WHEN, title: (c) => c.what,
});
export type ContextChange = RecordOf<typeof contextChangeShape>;

export const DPIA_OUTCOMES = {
  performed: words('DPIA uitgevoerd', 'DPIA performed'), required: words('DPIA verplicht, nog niet uitgevoerd', 'DPIA required, not yet performed'),
  'not-required': words('DPIA niet verplicht', 'DPIA not required'), undetermined: words('niet vast te stellen', 'undetermined'),
} as const;

/** The decision whether a DPIA is needed, or the DPIA itself. */
export const dpiaDecisionShape = shape({
  kind: 'dpia-decision', plural: 'dpiaDecisions', label: words('DPIA-besluit', 'DPIA decision'), labelPlural: words('DPIA-besluiten', 'DPIA decisions'),
  fields: {
    processing: neededRef('processing', 'verwerking', 'processing'),
    on: when('op', 'on'),
    outcome: choice(DPIA_OUTCOMES, 'uitkomst', 'outcome'),
    reasons: text('redenen', 'reasons'),
    fgAdvisedOn: when('advies FG op', 'advice of the FG on'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (d) => d.on ?? UNKNOWN_WHEN, title: (d) => d.reasons ?? '',
});
export type DpiaDecision = RecordOf<typeof dpiaDecisionShape>;
