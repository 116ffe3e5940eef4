import { SEVERITIES, severityRank, type Language, type PhaseState, type Severity, type When } from '@sluitend/domain';
import { whenModel } from '../platform/graphql/when.model.ts';
import { type Asked } from '../platform/graphql/moment.inputs.ts';
import { phaseModel } from './phase.model.ts';
import { type ProcessingModel, type ProcessingRowModel } from './processing.model.ts';
import { recordNumber } from '../platform/graphql/record-number.ts';

/** A processing as a statement gives it. */
export interface ProcessingRow {
  readonly id: string; readonly number: number; readonly name: string; readonly unitId: string | null; readonly unitName: string | null;
  readonly owner: string | null; readonly director: string | null; readonly startedOn: When | null; readonly endedOn: When | null;
  readonly sensitive: boolean; readonly settled: boolean; readonly phases: readonly PhaseState[]; readonly gapCounts: Readonly<Record<string, number>>; readonly nextEvaluationOn: number | null;
}

const worstFirst = (Object.keys(SEVERITIES) as Severity[]).toSorted((a, b) => severityRank(b) - severityRank(a));

/** What a row of the list shows. */
export const rowModel = (row: ProcessingRow, language: Language): ProcessingRowModel => ({
  id: row.id, number: recordNumber('processing', row.number) ?? '', name: row.name, owner: row.owner, sensitive: row.sensitive, settled: row.settled, nextEvaluationOn: row.nextEvaluationOn,
  unit: row.unitId === null ? null : { id: row.unitId, kind: 'unit', number: null, title: row.unitName ?? '' },
  phases: row.phases.map((phase) => phaseModel(phase, row.settled, language)),
  gapCounts: worstFirst.filter((severity) => row.gapCounts[severity]).map((severity) => ({ severity, count: row.gapCounts[severity] ?? 0 })),
});

/** The same with what only its own page shows. */
export const processingModel = (row: ProcessingRow, asked: Asked, language: Language): ProcessingModel => ({
  ...rowModel(row, language), director: row.director, startedOn: whenModel(row.startedOn, language), endedOn: whenModel(row.endedOn, language), asked,
});
