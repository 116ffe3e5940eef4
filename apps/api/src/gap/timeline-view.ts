import { DAWN, daysOf, RECORDS, type Fields, type Kind, type Language, type Moment, type Shape, type When } from '@sluitend/domain';
import { type Plain } from '../platform/database/record-row.ts';
import { whenModel } from '../platform/graphql/when.model.ts';
import { refOf } from './record-facts.ts';
import { isThere } from './record-view.ts';
import { type Found, type StoredRecord } from './record.repository.ts';
import { type TimelineEventModel } from './record-view.model.ts';

/** How the house is divided and who sits where is no event of its loop. */
const NO_EVENTS: readonly Kind[] = ['unit', 'person', 'deputy'];

interface Dated { readonly label: string; readonly on: When }

/** The last day of something that lasted one: the first day says it. */
const endsAsItBegan = (name: string, record: Plain): boolean => name.endsWith('To') && JSON.stringify(record[name]) === JSON.stringify(record[name.replace(/To$/, 'From')]);

/** Every date a record names, those inside its lists too, each under its label. */
function datesOf(fields: Fields, record: Plain, language: Language): readonly Dated[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Dated[] => {
    const value = record[name];
    if (value === null || value === undefined || typeof value === 'string' || endsAsItBegan(name, record)) return [];
    const label = field.label[language];
    if (field.type === 'when') return [{ label, on: value as When }];
    if (field.type === 'moment') return [{ label, on: daysOf(value as Moment) }];
    return field.type === 'list' ? (value as readonly Plain[]).flatMap((item) => datesOf(field.item ?? {}, item, language).map((inner) => ({ ...inner, label: `${label}, ${inner.label}` }))) : [];
  });
}

/** It lies on or before the day; a date of which nothing is known lies nowhere. */
const hasCome = ({ earliest, latest }: When, day: number): boolean => latest <= day || (earliest > DAWN && earliest <= day);
const placeOf = ({ earliest, latest }: When): number => (earliest > DAWN ? earliest : latest);

/** What happened up to the day, oldest first: every date the register holds, as far as it has come. */
export function eventsOf({ own, named, day }: Found, language: Language): readonly TimelineEventModel[] {
  const processingOf = (record: StoredRecord) => {
    const home = record.liesIn.map((id) => named.get(id)).find((found) => found?.kind === 'processing');
    return home ? refOf(home) : null;
  };
  const events = own.filter((record) => !NO_EVENTS.includes(record.kind) && isThere(record, day)).flatMap((record) => {
    const shape = RECORDS[record.kind] as unknown as Shape;
    const subject = refOf(record);
    return datesOf(shape.fields, record.fields, language).filter(({ on }) => hasCome(on, day)).map(({ label, on }) => ({
      place: placeOf(on), kind: record.kind, kindLabel: `${shape.label[language]}, ${label}`, title: subject.title, subject, processing: processingOf(record), on: whenModel(on, language) ?? { earliest: null, latest: null, text: '' },
    }));
  });
  return events.toSorted((a, b) => a.place - b.place);
}
