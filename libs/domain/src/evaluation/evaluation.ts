import { choice, flag, list, needed, ref, refs, shape, text, texts, when, type RecordOf } from '../kernel/shape.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

export const EVALUATION_SCOPES = { processing: words('de verwerking als geheel', 'the processing as a whole'), measure: words('een maatregel', 'a measure'), incident: words('een incident', 'an incident'), programme: words('een programma', 'a programme') } as const;
export const CONCLUSIONS = { adequate: words('passend', 'adequate'), 'adequate-with-actions': words('passend met acties', 'adequate with actions'), inadequate: words('niet passend', 'inadequate') } as const;
export const MEASURE_CONCLUSIONS = { keep: words('houden', 'keep'), adjust: words('aanpassen', 'adjust'), add: words('aanvullen', 'add'), withdraw: words('intrekken', 'withdraw') } as const;

/** Looking back: does the level of security still fit the risk? Only one of the processing as a whole closes the loop (decision UWV §3.4.2 p.19). */
export const evaluationShape = shape({
  kind: 'evaluation', plural: 'evaluations', letters: 'EV', label: words('evaluatie', 'evaluation'), labelPlural: words('evaluaties', 'evaluations'),
  fields: {
    title: needed('titel', 'title'),
    scope: choice(EVALUATION_SCOPES, 'reikwijdte', 'scope'),
    processings: refs('processing', 'verwerkingen', 'processings'),
    performedOn: when('uitgevoerd op', 'performed on'),
    periodFrom: when('over de periode vanaf', 'period from'),
    periodTo: when('tot en met', 'period to'),
    analyses: refs('risk-analysis', 'risicoanalyses', 'risk analyses'),
    measures: refs('measure', 'maatregelen', 'measures'),
    checks: refs('check', 'controles', 'checks'),
    breaches: refs('breach', 'datalekken', 'breaches'),
    measureConclusions: list({ measure: ref('measure', 'maatregel', 'measure'), conclusion: choice(MEASURE_CONCLUSIONS, 'conclusie', 'conclusion'), because: text('omdat', 'because') }, 'conclusies per maatregel', 'conclusions per measure'),
    reratedRisks: refs('risk', 'opnieuw ingeschatte risico’s', 'risks rated again'),
    conclusion: choice(CONCLUSIONS, 'conclusie', 'conclusion'),
    findings: text('bevindingen', 'findings'),
    /** The statement whether the level of security still fits the risk. */
    levelStatement: text('past het beveiligingsniveau nog', 'does the level still fit'),
    participants: texts('deelnemers', 'participants'),
    approvedBy: ref('person', 'vastgesteld door', 'approved by'),
    approvedOn: when('vastgesteld op', 'approved on'),
    nextOn: when('volgende evaluatie', 'next evaluation'),
    addendumOf: ref('evaluation', 'aanvulling op', 'addendum to'),
    functionalTest: flag('functionele test', 'functional test'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (e) => e.performedOn ?? UNKNOWN_WHEN, title: (e) => e.title,
});
export type Evaluation = RecordOf<typeof evaluationShape>;
