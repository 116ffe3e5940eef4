import { KINDS, RECORDS, type Kind, type Language, type Shape, type When } from '@sluitend/domain';
import { whenModel } from '../platform/graphql/when.model.ts';
import { factsOf, refOf } from './record-facts.ts';
import { type Found, type StoredRecord } from './record.repository.ts';
import { type RecordGroupModel, type RecordViewModel } from './record-view.model.ts';

const shapeOf = (kind: Kind): Shape => RECORDS[kind] as unknown as Shape;
/** The date from which a record counts; null: always. */
export const effectiveOf = ({ kind, fields }: StoredRecord): When | null => shapeOf(kind).effective(fields as never);
/** A record that certainly begins to count later was not there yet. */
export const isThere = (record: StoredRecord, day: number): boolean => (effectiveOf(record)?.earliest ?? day) <= day;

function viewOf(record: StoredRecord, { named }: Found, language: Language): RecordViewModel {
  const ref = refOf(record);
  const facts = factsOf(shapeOf(record.kind).fields, record.fields, named, language).filter(({ value }) => value !== ref.title);
  return { ...ref, facts, on: whenModel(effectiveOf(record), language), recordedAt: record.recordedAt };
}

/** What lies in the dossier of one processing on the day, by kind, in the order of the stream. */
export function groupsOf(found: Found, language: Language): readonly RecordGroupModel[] {
  const there = found.own.filter((record) => isThere(record, found.day));
  const when = (record: StoredRecord) => effectiveOf(record)?.earliest ?? 0;
  return KINDS.map((kind) => ({ kind, title: shapeOf(kind).labelPlural[language], records: there.filter((record) => record.kind === kind).toSorted((a, b) => when(a) - when(b)).map((record) => viewOf(record, found, language)) }))
    .filter(({ records }) => records.length > 0);
}
