import { choice, count, list, needed, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const DECISION_KINDS = {
  adopt: words('invoeren', 'adopt'), reject: words('afwijzen', 'reject'), replace: words('vervangen', 'replace'), withdraw: words('intrekken', 'withdraw'), investigate: words('onderzoeken', 'investigate'),
  postpone: words('uitstellen', 'postpone'), accept: words('accepteren', 'accept'), 'no-action': words('geen maatregel', 'no action'), note: words('kennisnemen', 'take note'), extend: words('verlengen', 'extend'), stop: words('stoppen', 'stop'),
} as const;

/** A decision of a competent body, also to do nothing. "At short term" and "until further notice" are not dates. */
export const decisionShape = shape({
  kind: 'decision', plural: 'decisions', letters: 'BS', label: words('besluit', 'decision'), labelPlural: words('besluiten', 'decisions'),
  fields: {
    title: needed('besluit', 'decision'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    body: ref('unit', 'genomen door', 'taken by'),
    decidedOn: when('besloten op', 'decided on'),
    kind: choice(DECISION_KINDS, 'soort', 'kind'),
    reasons: text('redenen', 'reasons'),
    owner: ref('person', 'eigenaar', 'owner'),
    dueOn: when('klaar vóór', 'due on'),
    dueMoves: list({ on: when('op', 'on'), to: when('naar', 'to'), decision: ref('decision', 'bij besluit', 'by decision') }, 'verschoven', 'due date moved'),
    reviewOn: when('opnieuw bekijken op', 'review on'),
    afterBreaches: refs('breach', 'na datalekken', 'after breaches'),
    patterns: refs('pattern', 'patronen', 'patterns'),
    risks: refs('risk', 'risico’s', 'risks'),
    minutes: refs('evidence', 'notulen of besluitdocument', 'minutes or decision document'),
    outcomeOn: when('uitkomst op', 'outcome on'),
    outcome: refs('evidence', 'uitkomst', 'outcome'),
    stoppedBy: ref('decision', 'gestopt bij besluit', 'stopped by decision'),
  },
  effective: (d) => d.decidedOn ?? UNKNOWN_WHEN, title: (d) => d.title,
});
export type Decision = RecordOf<typeof decisionShape>;

/** A director states, with reasons, that no technical measure is possible against a risk. */
export const technicalImpossibilityShape = shape({
  kind: 'technical-impossibility', plural: 'technicalImpossibilities', label: words('technische onmogelijkheid', 'technical impossibility'), labelPlural: words('technische onmogelijkheden', 'technical impossibilities'),
  fields: {
    processings: refs('processing', 'verwerkingen', 'processings'),
    risk: ref('risk', 'risico', 'risk'),
    pattern: ref('pattern', 'patroon', 'pattern'),
    on: when('op', 'on'),
    reasons: text('redenen', 'reasons'),
    alternatives: text('overwogen alternatieven', 'alternatives considered'),
    approvedBy: ref('person', 'goedgekeurd door', 'approved by'),
    approvedOn: when('goedgekeurd op', 'approved on'),
    validUntil: when('geldig tot en met', 'valid until'),
    complianceChecks: text('controles op naleving', 'compliance checks'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (t) => t.on ?? UNKNOWN_WHEN, title: (t) => t.reasons ?? '',
});
export type TechnicalImpossibility = RecordOf<typeof technicalImpossibilityShape>;

export const ACCEPTER_ROLES = { director: words('directeur', 'director'), board: words('Raad van Bestuur', 'Board'), bso: words('BSO', 'BSO'), fg: words('FG', 'FG'), manager: words('lijnmanager', 'line manager'), other: words('anders', 'other') } as const;

/** Someone takes a risk knowingly, for a time, on conditions. Only the competent director or the Board can. */
export const riskAcceptanceShape = shape({
  kind: 'risk-acceptance', plural: 'riskAcceptances', letters: 'AC', label: words('risicoacceptatie', 'risk acceptance'), labelPlural: words('risicoacceptaties', 'risk acceptances'),
  fields: {
    processings: refs('processing', 'verwerkingen', 'processings'),
    risk: ref('risk', 'risico', 'risk'),
    pattern: ref('pattern', 'patroon', 'pattern'),
    requirement: ref('requirement', 'voorgeschreven beheersmaatregel', 'required control'),
    /** The name of a step of the processing. */
    step: text('processtap', 'step'),
    decidedOn: when('besloten op', 'decided on'),
    decidedBy: ref('person', 'besloten door', 'decided by'),
    decidedByRole: choice(ACCEPTER_ROLES, 'in de rol van', 'in the role of'),
    delegation: refs('evidence', 'delegatie vooraf', 'delegation beforehand'),
    level: count('niveau toen (1-5)', 'level then (1-5)'),
    reason: text('reden', 'reason'),
    conditions: text('voorwaarden', 'conditions'),
    conditionFailedOn: when('voorwaarde vervallen op', 'condition failed on'),
    validUntil: when('geldig tot en met', 'valid until'),
    registeredOn: when('centraal geregistreerd op', 'registered centrally on'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (a) => a.decidedOn ?? UNKNOWN_WHEN, title: (a) => a.reason ?? '',
});
export type RiskAcceptance = RecordOf<typeof riskAcceptanceShape>;
