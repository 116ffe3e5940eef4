import { count, needed, ref, shape, text, when, type RecordOf } from '../kernel/shape.ts';
import { words } from '../kernel/words.ts';

/**
 * The terms, thresholds and intervals the rules use, with the values proposed for a start. The law gives no numbers:
 * each is the organisation's own, dated, and can differ per processing. Days are calendar days, hours clock hours.
 */
export const PARAMETERS = {
  'ra.intervalMonths.sensitive': 12, 'ra.intervalMonths.other': 24,
  'ra.afterBreachDays.single': 30, 'ra.afterBreachDays.repeated': 14,
  'ra.afterChangeDays.planned': 0, 'ra.afterChangeDays.unplanned': 30,
  'ra.draftDays': 60, 'ra.followUpMaxDays': 90,
  'risk.appetiteLevel': 2, 'risk.lowLikelihood': 2, 'risk.directorMaxLevel': 4, 'treatment.days': 60,
  'decision.ownerDeadlineDays': 14, 'decision.investigateDefaultDays': 60,
  'measure.defaultDueDays': 90, 'measure.tempMaxDays': 90, 'measure.emergencyDays': 30, 'measure.informUnitsDays': 30, 'measure.seriousSlipDays': 90,
  'evidence.graceDays': 30, 'impossibility.maxMonths': 12, 'plan.maxMonths': 12,
  'check.existenceDays': 60, 'check.operationDays': 120, 'check.effectDays': 180, 'check.followUpDays': 14, 'check.samplePercent': 5,
  'check.intervalMonths.sensitive': 12, 'check.intervalMonths.other': 24, 'check.procedureMonths': 12, 'check.neverMonths': 12,
  'evaluation.intervalMonths.sensitive': 12, 'evaluation.intervalMonths.other': 24, 'evaluation.minRuntimeDays': 60, 'evaluation.followUpDays': 30, 'evaluation.neverMonths': 24,
  'action.verifyDays': 90, 'action.longOverdueDays': 90, 'control.gapPercent': 150, 'control.periodMonths': 12, 'owner.vacancyDays': 30,
  'breach.similarWindowMonths': 24, 'breach.similarThreshold': 2, 'breach.withoutGraceFrom': 3, 'breach.criticalFrom': 3, 'breach.smallScalePersons': 10,
  'breach.responseDays.single': 30, 'breach.responseDays.repeated': 14,
  'breach.escalationHours': 24, 'breach.technicalDays': 90, 'breach.humanDecisionHours': 48, 'breach.hurryHours': 24, 'breach.notificationHours': 72,
  'breach.informDays': 7, 'breach.informInvestigationDays': 28, 'breach.followUpDays': 28, 'breach.dossierDays': 28, 'breach.rootCauseDays': 30,
  'breach.calamityHours': 24, 'breach.returnContactDays': 14, 'breach.returnClosingDays': 28,
  'acceptance.maxMonths': 12, 'recommendation.responseDays': 60,
  'report.graceDays': 30, 'report.adHocDays': 14, 'report.intervalMonths': 3, 'report.adHocFromBreach': 3, 'report.criticalGapDays': 30,
  'record.backdateDays': 30, 'migration.unknownDays': 90, 'metric.exceedPercent': 5,
  'processing.largeScaleSubjects': 10_000, 'policy.reviewMonths': 12, 'policy.graceDays': 30,
} as const;
export type ParameterKey = keyof typeof PARAMETERS;

/** A value the organisation set for one parameter, from a day, for all or for one processing. */
export const parameterSettingShape = shape({
  kind: 'parameter-setting', plural: 'parameters', label: words('ingestelde termijn of grens', 'parameter setting'), labelPlural: words('ingestelde termijnen en grenzen', 'parameter settings'),
  fields: {
    key: needed('parameter', 'parameter'),
    value: count('waarde', 'value'),
    processing: ref('processing', 'alleen voor', 'only for'),
    validFrom: when('geldig vanaf', 'valid from'),
    validTo: when('geldig tot en met', 'valid to'),
    reason: text('reden', 'reason'),
  },
  effective: (p) => p.validFrom, title: (p) => p.key,
});
export type ParameterSetting = RecordOf<typeof parameterSettingShape>;

/** A group of rules the organisation switched off, from a day: only the tier "extension" can be. */
export const tierSwitchShape = shape({
  kind: 'tier-switch', plural: 'tierSwitches', label: words('regels uitgezet', 'rules switched off'), labelPlural: words('regels uitgezet', 'rules switched off'),
  fields: {
    /** One rule of tier extension; empty: the whole tier. */
    rule: text('regel', 'rule'),
    validFrom: when('vanaf', 'from'),
    validTo: when('tot en met', 'to'),
    decidedBy: ref('person', 'besloten door', 'decided by'),
    reason: needed('reden', 'reason'),
  },
  effective: (t) => t.validFrom, title: (t) => t.reason,
});
export type TierSwitch = RecordOf<typeof tierSwitchShape>;
