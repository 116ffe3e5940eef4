import { choice, needed, ref, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const DISPOSITION_KINDS = { 'not-applicable': words('niet van toepassing', 'not applicable'), accepted: words('geaccepteerd', 'accepted') } as const;

/**
 * A decision of a director or the Board, on the advice of the FG, that a gap does not apply or is accepted for a time.
 * It needs a reason, a second person and an end date; without any of these it has no effect.
 */
export const dispositionShape = shape({
  kind: 'disposition', plural: 'dispositions', label: words('besluit over een gat', 'disposition'), labelPlural: words('besluiten over gaten', 'dispositions'),
  fields: {
    rule: needed('regel', 'rule'),
    subject: needed('onderwerp', 'subject'),
    unit: ref('unit', 'eenheid', 'unit'),
    kind: choice(DISPOSITION_KINDS, 'soort', 'kind'),
    reason: text('omdat', 'because'),
    decidedBy: ref('person', 'besloten door', 'decided by'),
    secondPerson: ref('person', 'tweede persoon', 'second person'),
    fgAdvisedOn: when('advies FG op', 'advice of the FG on'),
    on: when('op', 'on'),
    validUntil: when('geldig tot en met', 'valid until'),
    objectedOn: when('bezwaar FG op', 'objection of the FG on'),
  },
  effective: (d) => d.on ?? UNKNOWN_WHEN, title: (d) => d.reason ?? '',
});
export type Disposition = RecordOf<typeof dispositionShape>;
