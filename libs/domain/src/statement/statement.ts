import { choice, flag, list, needed, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { notLaterThan, UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const PREDICATES = {
  'in-force': words('van kracht', 'in force'), implemented: words('ingevoerd', 'implemented'), checked: words('gecontroleerd', 'checked'), evaluated: words('geëvalueerd', 'evaluated'), decided: words('besloten', 'decided'),
  'risk-low': words('risico laag', 'risk low'), 'security-measure': words('beveiligingsmaatregel', 'security measure'), safe: words('veilig', 'safe'),
} as const;
export const AUDIENCES = { ap: words('de AP', 'the AP'), board: words('de Raad van Bestuur', 'the Board'), internal: words('intern', 'internal'), public: words('publiek', 'public') } as const;

/** What somebody said of the register: it is in force, it was checked, the risk is low. Words are not evidence. */
export const claimShape = shape({
  kind: 'claim', plural: 'claims', label: words('bewering', 'claim'), labelPlural: words('beweringen', 'claims'),
  fields: {
    what: needed('bewering', 'claim'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    on: when('gedaan op', 'made on'),
    by: text('door', 'by'),
    to: choice(AUDIENCES, 'aan', 'to'),
    /** The ids of the records it is about. */
    measures: refs('measure', 'maatregelen', 'measures'),
    decisions: refs('decision', 'besluiten', 'decisions'),
    patterns: refs('pattern', 'patronen', 'patterns'),
    risks: refs('risk', 'risico’s', 'risks'),
    predicate: choice(PREDICATES, 'houdt in', 'asserts'),
    /** False when it denies the predicate: "we did not check". */
    holds: flag('bevestigt', 'affirms'),
    periodFrom: when('over de periode vanaf', 'about the period from'),
    periodTo: when('tot en met', 'to'),
    rationale: text('onderbouwing', 'rationale'),
    breachesConsidered: refs('breach', 'meegewogen datalekken', 'breaches considered'),
    draft: flag('concept', 'draft'),
    correctedOn: when('gecorrigeerd op', 'corrected on'),
    withdrawnOn: when('ingetrokken op', 'withdrawn on'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (c) => c.on ?? UNKNOWN_WHEN, title: (c) => c.what,
});
export type Claim = RecordOf<typeof claimShape>;

export const COMMITMENT_KINDS = { investigate: words('toezegging om te onderzoeken', 'commitment to investigate'), act: words('toezegging om te doen', 'commitment to act'), order: words('last', 'order') } as const;

/** Something promised to the regulator, or ordered by it. */
export const commitmentShape = shape({
  kind: 'commitment', plural: 'commitments', label: words('toezegging aan de toezichthouder', 'commitment to the regulator'), labelPlural: words('toezeggingen aan de toezichthouder', 'commitments to the regulator'),
  fields: {
    what: needed('toezegging', 'commitment'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    kind: choice(COMMITMENT_KINDS, 'soort', 'kind'),
    madeOn: when('gedaan op', 'made on'),
    dueOn: when('na te komen vóór', 'due on'),
    inBreaches: refs('breach', 'in meldingen van datalekken', 'in notifications of breaches'),
    patterns: refs('pattern', 'patronen', 'patterns'),
    fulfilledOn: when('nagekomen op', 'fulfilled on'),
    correctedOn: when('gecorrigeerd bij de AP op', 'corrected with the AP on'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  /** Not recorded when it was made: no later than it was due. */
  effective: (c) => c.madeOn ?? notLaterThan(UNKNOWN_WHEN, c.dueOn), title: (c) => c.what,
});
export type Commitment = RecordOf<typeof commitmentShape>;

export const RECOMMENDERS = { fg: words('FG', 'FG'), audit: words('audit', 'audit'), research: words('onderzoek', 'research'), regulator: words('toezichthouder', 'regulator') } as const;
export const ANSWERS = { adopt: words('overnemen', 'adopt'), reject: words('afwijzen', 'reject'), postpone: words('uitstellen', 'postpone') } as const;

/** Advice that must be answered: followed, refused with a reason, or postponed to a day. */
export const recommendationShape = shape({
  kind: 'recommendation', plural: 'recommendations', label: words('aanbeveling', 'recommendation'), labelPlural: words('aanbevelingen', 'recommendations'),
  fields: {
    what: needed('aanbeveling', 'recommendation'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    by: choice(RECOMMENDERS, 'van', 'by'),
    receivedOn: when('ontvangen op', 'received on'),
    onCriticalRisk: flag('over een kritiek risico', 'on a critical risk'),
    evaluation: ref('evaluation', 'uit evaluatie', 'from evaluation'),
    answer: choice(ANSWERS, 'antwoord', 'answer'),
    answeredOn: when('beantwoord op', 'answered on'),
    answerReason: text('omdat', 'because'),
    dueOn: when('klaar vóór', 'due on'),
    completedOn: when('afgerond op', 'completed on'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (r) => r.receivedOn ?? UNKNOWN_WHEN, title: (r) => r.what,
});
export type Recommendation = RecordOf<typeof recommendationShape>;

export const REPORT_KINDS = { board: words('rapportage aan de Raad van Bestuur', 'report to the Board'), division: words('divisierapportage', 'division report'), 'ad-hoc': words('tussentijdse rapportage', 'ad-hoc report') } as const;

/** A report as it was delivered: what it said was open, to whom, about which period. */
export const deliveredReportShape = shape({
  kind: 'delivered-report', plural: 'reports', letters: 'RP', label: words('rapportage', 'report'), labelPlural: words('rapportages', 'reports'),
  fields: {
    title: needed('titel', 'title'),
    kind: choice(REPORT_KINDS, 'soort', 'kind'),
    unit: ref('unit', 'eenheid', 'unit'),
    periodFrom: when('periode vanaf', 'period from'),
    periodTo: when('tot en met', 'period to'),
    cutOffOn: when('peildatum', 'cut-off date'),
    deliveredOn: when('geleverd op', 'delivered on'),
    receivedOn: when('ontvangst of besluit vastgelegd op', 'receipt or decision recorded on'),
    breaches: refs('breach', 'over datalekken', 'about breaches'),
    gaps: list({ rule: needed('regel', 'rule'), subject: needed('onderwerp', 'subject') }, 'genoemde gaten', 'gaps named'),
    correctionSentOn: when('correctie gestuurd op', 'correction sent on'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (r) => r.deliveredOn ?? r.cutOffOn ?? UNKNOWN_WHEN, title: (r) => r.title,
});
export type DeliveredReport = RecordOf<typeof deliveredReportShape>;
