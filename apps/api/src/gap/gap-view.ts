import { numberText, say, SEVERITIES, whenText, type CitedNorm, type FactsUsed, type FactValue, type GapState, type Kind, type Language, type Phase, type Severity } from '@sluitend/domain';
import { citationModel } from '../norm/citation.model.ts';
import { recordNumber } from '../platform/graphql/record-number.ts';
import { type RecordFactModel } from '../platform/graphql/record-ref.model.ts';
import { FACT_WORDS } from './fact.words.ts';
import { type GapModel } from './gap.model.ts';
import { remedyModel, ruleBeside, ruleWithId } from './rule-view.ts';

/** A gap as a statement gives it. */
export interface GapRow {
  readonly id: string; readonly rule: string; readonly phase: Phase; readonly severity: number; readonly state: GapState;
  readonly subjectId: string; readonly subjectKind: Kind; readonly subjectNumber: string | null; readonly subjectTitle: string;
  readonly processingId: string | null; readonly processingNumber: number | null; readonly processingName: string | null; readonly unitId: string | null; readonly unitName: string | null;
  readonly since: number | null; readonly nextChange: number | null; readonly facts: FactsUsed; readonly cites: readonly CitedNorm[]; readonly owner: string | null;
  readonly parent: { readonly id: string; readonly rule: string; readonly subject: string; readonly kind: Kind } | null;
}

const ladder = Object.keys(SEVERITIES) as readonly Severity[];
export const severityAt = (rank: number): Severity => ladder[rank] ?? 'info';

const factText = (value: Exclude<FactValue, null>, language: Language): string => (typeof value === 'number' ? numberText(value, language) : typeof value === 'string' ? value : whenText(value, language));
/** The facts by their names; one that no sentence of a rule tells has none, and is not shown. */
const factModels = (facts: FactsUsed, language: Language): readonly RecordFactModel[] => Object.entries(facts).flatMap(([name, value]) => {
  const label = FACT_WORDS[name]?.[language];
  return value === null || label === undefined ? [] : [{ label, value: factText(value, language), target: null }];
});

/** A rule of this build; a projection made by another build would name rules we do not have. */
export function knownRule(id: string): NonNullable<ReturnType<typeof ruleWithId>> {
  const rule = ruleWithId(id);
  if (!rule) throw new Error(`the projection names rule ${id}, which this build does not have`);
  return rule;
}

export function gapModel(row: GapRow, language: Language): GapModel {
  const rule = knownRule(row.rule);
  const number = recordNumber(row.subjectKind, row.subjectNumber);
  return {
    id: row.id, phase: row.phase, state: row.state, severity: severityAt(row.severity), since: row.since, nextChange: row.nextChange, owner: row.owner,
    rule: ruleBeside(rule, language), says: say(rule.says, row.facts, language), closedBy: remedyModel(rule, language),
    facts: factModels(row.facts, language), citations: row.cites.map((norm) => citationModel(norm, language)),
    subject: { id: row.subjectId, kind: row.subjectKind, number, title: row.subjectTitle === row.subjectId ? (number ?? row.subjectId) : row.subjectTitle },
    processing: row.processingId === null ? null : { id: row.processingId, kind: 'processing', number: recordNumber('processing', row.processingNumber), title: row.processingName ?? '' },
    unit: row.unitId === null ? null : { id: row.unitId, kind: 'unit', number: null, title: row.unitName ?? '' },
    parent: row.parent && { id: row.parent.id, rule: row.parent.rule, subject: recordNumber(row.parent.kind, row.parent.subject) ?? row.parent.subject, title: knownRule(row.parent.rule).title[language] },
  };
}
