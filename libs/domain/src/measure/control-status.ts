import { choice, count, flag, needed, neededRef, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const CONTROL_STATUSES = { absent: words('ontbreekt', 'absent'), partial: words('gedeeltelijk', 'partial'), 'in-place': words('volledig', 'in place') } as const;

/** How far a required control was in place on a day, per access path or unit; empty means for all of them. */
export const controlStatusShape = shape({
  kind: 'control-status', plural: 'controlStatuses', label: words('stand van een beheersmaatregel', 'control status'), labelPlural: words('standen van beheersmaatregelen', 'control statuses'),
  fields: {
    requirement: neededRef('requirement', 'voorgeschreven beheersmaatregel', 'required control'),
    on: when('op', 'on'),
    accessPath: text('toegangsweg', 'access path'),
    unit: ref('unit', 'eenheid', 'unit'),
    status: choice(CONTROL_STATUSES, 'stand', 'status'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (c) => c.on ?? UNKNOWN_WHEN, title: (c) => c.accessPath ?? '',
});
export type ControlStatus = RecordOf<typeof controlStatusShape>;

/** A security or improvement plan that lists the measures of a processing with status, owner and date. */
export const planShape = shape({
  kind: 'plan', plural: 'plans', label: words('verbeterplan', 'plan'), labelPlural: words('verbeterplannen', 'plans'),
  fields: {
    title: needed('titel', 'title'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    approvedOn: when('vastgesteld op', 'approved on'),
    /** An organisation-wide plan counts only with a section for the processing. */
    organisationWide: flag('organisatiebreed', 'organisation-wide'),
    section: text('hoofdstuk voor deze verwerking', 'section for this processing'),
    measures: refs('measure', 'maatregelen', 'measures'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (p) => p.approvedOn ?? UNKNOWN_WHEN, title: (p) => p.title,
});
export type Plan = RecordOf<typeof planShape>;

/** Figures measured over a period about what a measure limits. */
export const metricShape = shape({
  kind: 'metric', plural: 'metrics', label: words('meting', 'metric'), labelPlural: words('metingen', 'metrics'),
  fields: {
    measure: neededRef('measure', 'maatregel', 'measure'),
    name: needed('meting', 'metric'),
    periodFrom: when('vanaf', 'from'),
    periodTo: when('tot en met', 'to'),
    limit: count('grens', 'limit'),
    average: count('gemiddelde', 'average'),
    values: count('aantal waarden', 'number of values'),
    valuesAbove: count('waarden boven de grens', 'values above the limit'),
    approvedExceptions: count('goedgekeurde uitzonderingen', 'approved exceptions'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (m) => m.periodTo ?? m.periodFrom ?? UNKNOWN_WHEN, title: (m) => m.name,
});
export type Metric = RecordOf<typeof metricShape>;
