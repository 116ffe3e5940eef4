import { choice, count, flag, list, needed, neededRef, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const POLICY_KINDS = {
  policy: words('beleid', 'policy'), 'verification-procedure': words('procedure om maatregelen te controleren en te evalueren', 'procedure to verify and evaluate measures'),
  'self-commitment': words('zelfbinding aan een norm', 'self-commitment to a norm'),
} as const;

/** Own policy or a norm the organisation bound itself to; nothing of it counts before it was valid. */
export const policyShape = shape({
  kind: 'policy', plural: 'policies', label: words('beleid', 'policy'), labelPlural: words('beleidsstukken', 'policies'),
  fields: {
    title: needed('titel', 'title'),
    kind: choice(POLICY_KINDS, 'soort', 'kind'),
    /** The source of the closed list that the organisation declares to follow, such as VIR. */
    adopts: text('volgt norm', 'adopts norm'),
    approvedOn: when('vastgesteld op', 'approved on'),
    validFrom: when('geldig vanaf', 'valid from'),
    validTo: when('geldig tot en met', 'valid to'),
    reviewDueOn: when('te herijken vóór', 'review due on'),
    reviews: list({ on: when('op', 'on'), evidence: refs('evidence', 'bewijs', 'evidence') }, 'herijkingen', 'reviews'),
    /** For a verification procedure: when it was really carried out. */
    executions: list({ on: when('op', 'on'), evidence: refs('evidence', 'bewijs', 'evidence') }, 'uitvoeringen', 'executions'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
    source: text('vindplaats', 'source'),
  },
  effective: (p) => p.validFrom ?? p.approvedOn ?? UNKNOWN_WHEN, title: (p) => p.title,
});
export type Policy = RecordOf<typeof policyShape>;

/** The record a policy asks for. */
export const DEMANDS = {
  'risk-analysis': words('een risicoafweging', 'a weighing of risks'), acceptance: words('expliciete acceptatie van een risico door een directeur', 'explicit acceptance of a risk by a director'),
  registration: words('centrale registratie van risico’s en uitkomsten', 'central registration of risks and outcomes'), 'risk-driven-measures': words('maatregelen op grond van risico’s', 'measures chosen by risk'),
  check: words('controle van maatregelen', 'check of measures'), evaluation: words('periodieke evaluatie', 'periodic evaluation'), plan: words('een verbeterplan', 'an improvement plan'),
  'division-report': words('divisierapportage', 'division report'), 'board-report': words('rapportage aan de Raad van Bestuur', 'report to the Board'), recalibration: words('jaarlijkse herijking van organisatiebrede risico’s', 'yearly recalibration of organisation-wide risks'),
} as const;
export type Demand = keyof typeof DEMANDS;

/** One thing a policy demands, of which processings or units, how often. */
export const policyRequirementShape = shape({
  kind: 'policy-requirement', plural: 'policyRequirements', label: words('beleidseis', 'policy requirement'), labelPlural: words('beleidseisen', 'policy requirements'),
  fields: {
    policy: neededRef('policy', 'beleid', 'policy'),
    text: needed('eis', 'requirement'),
    demands: choice(DEMANDS, 'vraagt om', 'demands'),
    frequencyMonths: count('elke … maanden', 'every … months'),
    /** Empty: every processing. */
    processings: refs('processing', 'verwerkingen', 'processings'),
    units: refs('unit', 'eenheden', 'units'),
    validFrom: when('geldig vanaf', 'valid from'),
    validTo: when('geldig tot en met', 'valid to'),
  },
  effective: (r) => r.validFrom, title: (r) => r.text,
});
export type PolicyRequirement = RecordOf<typeof policyRequirementShape>;

export const REQUIREMENT_ORIGINS = {
  'own-policy': words('eigen beleid', 'own policy'), bio2: words('BIO2-overheidsmaatregel', 'BIO2 government measure'), 'nen-7510': words('NEN 7510', 'NEN 7510'),
  'sector-law': words('sectorwet', 'sector law'), order: words('last van de toezichthouder', 'order of the regulator'),
} as const;

/** A control that a norm demands of one processing; a human decides whether it applies. */
export const requirementShape = shape({
  kind: 'requirement', plural: 'requirements', label: words('voorgeschreven beheersmaatregel', 'required control'), labelPlural: words('voorgeschreven beheersmaatregelen', 'required controls'),
  fields: {
    processing: neededRef('processing', 'verwerking', 'processing'),
    origin: choice(REQUIREMENT_ORIGINS, 'herkomst', 'origin'),
    norm: text('norm', 'norm'),
    control: needed('beheersmaatregel', 'control'),
    applicable: flag('van toepassing', 'applicable'),
    decidedBy: ref('person', 'vastgesteld door', 'decided by'),
    internetFacing: flag('bereikbaar via internet', 'internet-facing'),
    accessPaths: list({ name: needed('toegangsweg', 'access path') }, 'toegangswegen', 'access paths'),
    units: refs('unit', 'eenheden', 'units'),
    validFrom: when('geldig vanaf', 'valid from'),
    validTo: when('geldig tot en met', 'valid to'),
  },
  effective: (r) => r.validFrom, title: (r) => r.control,
});
export type Requirement = RecordOf<typeof requirementShape>;
