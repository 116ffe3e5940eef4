import { choice, flag, list, needed, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { earliestOf, notLaterThan, UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const ACTION_ORIGINS = { check: words('controle', 'check'), evaluation: words('evaluatie', 'evaluation'), breach: words('datalek', 'breach'), decision: words('besluit', 'decision'), gap: words('gat', 'gap'), recommendation: words('aanbeveling', 'recommendation'), measure: words('maatregel', 'measure') } as const;

/** Something to be done because of a check, an evaluation or a breach. It names its origin by kind and id. */
export const actionShape = shape({
  kind: 'action', plural: 'actions', letters: 'VA', label: words('verbeteractie', 'improvement action'), labelPlural: words('verbeteracties', 'improvement actions'),
  fields: {
    title: needed('actie', 'action'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    originKind: choice(ACTION_ORIGINS, 'soort herkomst', 'kind of origin'),
    originId: text('herkomst', 'origin'),
    cause: text('oorzaak', 'cause'),
    raisedOn: when('ontstaan op', 'raised on'),
    owner: ref('person', 'eigenaar', 'owner'),
    dueOn: when('klaar vóór', 'due on'),
    dueMoves: list({ on: when('op', 'on'), to: when('naar', 'to'), decision: ref('decision', 'bij besluit', 'by decision') }, 'verschoven', 'due date moved'),
    completedOn: when('afgerond op', 'completed on'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
    administrative: flag('alleen administratief', 'administrative only'),
    recheck: ref('check', 'hercontrole', 're-check'),
    verifiedOn: when('op werking getoetst op', 'verified on'),
  },
  /** Not recorded when it arose: no later than it was due or completed. */
  effective: (a) => a.raisedOn ?? notLaterThan(UNKNOWN_WHEN, earliestOf(a.dueOn, a.completedOn)), title: (a) => a.title,
});
export type Action = RecordOf<typeof actionShape>;
