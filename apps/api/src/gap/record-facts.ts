import { daysOf, numberText, titleOf, UNKNOWN, whenText, words, type Field, type Fields, type Language, type Moment, type When } from '@sluitend/domain';
import { type Plain } from '../platform/database/record-row.ts';
import { recordNumber } from '../platform/graphql/record-number.ts';
import { type RecordFactModel, type RecordRefModel } from '../platform/graphql/record-ref.model.ts';
import { type StoredRecord } from './record.repository.ts';

type Records = ReadonlyMap<string, StoredRecord>;

const yes = words('ja', 'yes');
const no = words('nee', 'no');
const outOfReach = words('niet zichtbaar voor u', 'not visible to you');
const unknown = words('onbekend', 'unknown');

/** A record by its title; one that has none, by its number. */
export function refOf({ kind, id, number, fileId, fields }: StoredRecord): RecordRefModel {
  const shown = recordNumber(kind, number, fileId);
  return { id, kind, number: shown, title: titleOf(kind, { ...fields, id: shown ?? id } as never) };
}

/** The time on Amsterdam's clock; a moment of which only the day is known is told as that day. */
function momentText(moment: Moment, language: Language): string {
  if (moment.earliest !== moment.latest) return whenText(daysOf(moment), language);
  return new Date(moment.earliest * 60_000).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { timeZone: 'Europe/Amsterdam', dateStyle: 'long', timeStyle: 'short' });
}

interface Told { readonly value: string; readonly target: RecordRefModel | null }
const told = (value: string, target: RecordRefModel | null = null): Told => ({ value, target });

/** What lies outside the reader's reach is not named. */
function referred(id: unknown, records: Records, language: Language): Told {
  const record = records.get(String(id));
  if (!record) return told(outOfReach[language]);
  const ref = refOf(record);
  return told(ref.title, ref);
}

/** The values of one field in words; several where it holds several, none where nothing was recorded. */
function valuesOf(field: Field, value: unknown, records: Records, language: Language): readonly Told[] {
  if (value === null || value === undefined || value === '') return [];
  if (value === UNKNOWN) return [told(unknown[language])];
  switch (field.type) {
    case 'text': return [told(String(value))];
    case 'flag': return [told((value === true ? yes : no)[language])];
    case 'count': return [told(numberText(Number(value), language))];
    case 'when': return [told(whenText(value as When, language))];
    case 'moment': return [told(momentText(value as Moment, language))];
    case 'choice': return [told(field.options?.[String(value)]?.[language] ?? String(value))];
    case 'choices': return (value as readonly string[]).map((code) => told(field.options?.[code]?.[language] ?? code));
    case 'texts': return (value as readonly string[]).map((text) => told(text));
    case 'ref': return [referred(value, records, language)];
    case 'refs': return (value as readonly string[]).map((id) => referred(id, records, language));
    case 'list': return (value as readonly Plain[]).map((item) => told(factsOf(field.item ?? {}, item, records, language).map(({ label, value: text }) => `${label}: ${text}`).join('; ')));
  }
}

/** Everything recorded under the labels of the shape: fields that hold nothing are left out. */
export const factsOf = (fields: Fields, record: Plain, records: Records, language: Language): readonly RecordFactModel[] =>
  Object.entries(fields).flatMap(([name, field]) => valuesOf(field, record[name], records, language).map((one) => ({ label: field.label[language], ...one })));
