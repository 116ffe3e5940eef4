import { choice, choices, count, flag, list, needed, neededRef, ref, refs, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { earliestOf, UNKNOWN_WHEN } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';

/** Three separate questions: is it there, is it applied, does it lower the risk (decision UWV §3.3.2 p.16). */
export const CHECK_KINDS = { existence: words('bestaan', 'existence'), operation: words('werking', 'operation'), effect: words('effect', 'effect') } as const;
export type CheckKind = keyof typeof CHECK_KINDS;
export const CHECK_RESULTS = { pass: words('voldoet', 'pass'), partial: words('voldoet deels', 'partial'), fail: words('voldoet niet', 'fail') } as const;

/** Somebody looked, on a day, at some places, and can show it. */
export const checkShape = shape({
  kind: 'check', plural: 'checks', letters: 'CT', label: words('controle', 'check'), labelPlural: words('controles', 'checks'),
  fields: {
    measure: neededRef('measure', 'maatregel', 'measure'),
    kinds: choices(CHECK_KINDS, 'soort', 'kinds'),
    question: text('vraag', 'question'),
    performedOn: when('uitgevoerd op', 'performed on'),
    periodFrom: when('over de periode vanaf', 'period from'),
    periodTo: when('tot en met', 'period to'),
    units: refs('unit', 'eenheden', 'units'),
    centralOnly: flag('alleen centraal', 'only at central level'),
    sample: count('steekproef', 'sample'),
    population: count('populatie', 'population'),
    sampleRationale: text('onderbouwing van de steekproef', 'sampling rationale'),
    sampleMinimum: count('minimum volgens eigen beleid', 'minimum by own policy'),
    riskBased: flag('op risico gekozen', 'chosen by risk'),
    /** A functional test of a technical block on the version in production. */
    functionalTest: flag('functionele test in productie', 'functional test in production'),
    selfAssessment: flag('zelfbeoordeling van de eenheid', 'self-assessment of the unit'),
    checker: ref('person', 'controleur', 'checker'),
    teamIndependence: flag('ander team vereist', 'other team required'),
    reviewer: ref('person', 'beoordeeld door', 'reviewed by'),
    result: choice(CHECK_RESULTS, 'resultaat', 'result'),
    finding: text('bevinding', 'finding'),
    cause: text('oorzaak van het gebrek', 'cause of the failure'),
    reratedRisks: refs('risk', 'opnieuw ingeschatte risico’s', 'risks rated again'),
    reratedPatterns: refs('pattern', 'opnieuw beoordeelde patronen', 'patterns rated again'),
    conclusion: text('conclusie', 'conclusion'),
    evidence: refs('evidence', 'bewijs', 'evidence'),
  },
  effective: (c) => c.performedOn ?? UNKNOWN_WHEN, title: (c) => c.question ?? '',
});
export type Check = RecordOf<typeof checkShape>;

/** A control that must be carried out again and again: a log review, an access review, a restore test. */
export const recurringControlShape = shape({
  kind: 'recurring-control', plural: 'recurringControls', label: words('terugkerende controle', 'recurring control'), labelPlural: words('terugkerende controles', 'recurring controls'),
  fields: {
    name: needed('controle', 'control'),
    processing: neededRef('processing', 'verwerking', 'processing'),
    requirement: ref('requirement', 'voorgeschreven in', 'required by'),
    intervalDays: count('elke … dagen', 'every … days'),
    intervalMonths: count('elke … maanden', 'every … months'),
    startedOn: when('verplicht vanaf', 'required from'),
    endedOn: when('tot en met', 'until'),
    /** Automatic detection over all events replaces a sample. */
    detectsEverything: flag('automatisch over alles', 'automatic over all events'),
    sampleMinimum: count('minimum volgens eigen beleid', 'minimum by own policy'),
    executions: list({
      on: when('op', 'on'), sample: count('steekproef', 'sample'), population: count('populatie', 'population'), sampleRationale: text('onderbouwing van de steekproef', 'sampling rationale'), riskBased: flag('op risico gekozen', 'chosen by risk'), evidence: refs('evidence', 'bewijs', 'evidence'),
    }, 'uitvoeringen', 'executions'),
  },
  /** Not recorded since when it is required: since it was first carried out. */
  effective: (c) => c.startedOn ?? earliestOf(...c.executions.map((e) => e.on)) ?? UNKNOWN_WHEN, title: (c) => c.name,
});
export type RecurringControl = RecordOf<typeof recurringControlShape>;
