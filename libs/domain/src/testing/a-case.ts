import { parseDay } from '../kernel/day.ts';
import { parseMoment, wholeDay, type Moment } from '../kernel/moment.ts';
import { type Field, type Fields } from '../kernel/shape.ts';
import { parseWhen, UNKNOWN_WHEN, type When } from '../kernel/when.ts';
import { KINDS, noRecords, RECORDS, type Kind, type Records } from '../gap/records.ts';

/** Records as a test writes them: lists by the key of a case file, dates as text, everything else left out. */
export type Written = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const momentOf = (text: string): Moment => {
  const day = parseWhen(text);
  const moment = parseMoment(text) ?? (day ? wholeDay(day) : null);
  if (!moment) throw new Error(`no moment: ${text}`);
  return moment;
};
const whenOf = (text: string): When => {
  const when = parseWhen(text);
  if (!when) throw new Error(`no date: ${text}`);
  return when;
};

function valueOf(field: Field, given: unknown): unknown {
  if (given === undefined) return ['refs', 'choices', 'texts', 'list'].includes(field.type) ? [] : null;
  if (given === null) return null;
  if (field.type === 'when') return whenOf(String(given));
  if (field.type === 'moment') return momentOf(String(given));
  if (field.type === 'list') return (given as readonly Record<string, unknown>[]).map((item) => itemOf(field.item ?? {}, item));
  return given;
}
function itemOf(fields: Fields, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const strange = Object.keys(given).filter((key) => !(key in fields));
  if (strange.length) throw new Error(`no such field: ${strange.join(', ')}`);
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, valueOf(field, given[key])]));
}

/** Fills in what every case has: an organisation O, a processing P that runs since 2015, and P as the processing of each record. */
export function aCase(written: Written): Records {
  const lists: Written = { organisations: [{ id: 'O', name: 'Organisatie' }], processings: [{ id: 'P', name: 'Verwerking', startedOn: '2015-01-01' }], ...written };
  const strange = Object.keys(lists).filter((key) => !KINDS.some((kind) => RECORDS[kind].plural === key));
  if (strange.length) throw new Error(`no such list: ${strange.join(', ')}`);
  return { ...noRecords(), ...Object.fromEntries(KINDS.map((kind: Kind) => {
    const declared = RECORDS[kind];
    const fields: Fields = declared.fields;
    return [kind, (lists[declared.plural] ?? []).map(({ id, recorded, migrated, ...given }, i) => {
      const home = kind === 'parameter-setting' ? {} : 'processing' in fields && !('processing' in given) ? { processing: 'P' } : 'processings' in fields && !('processings' in given) && kind !== 'policy-requirement' ? { processings: ['P'] } : {};
      const record = itemOf(fields, { ...Object.fromEntries(Object.entries(fields).filter(([, f]) => f.required && f.type === 'text').map(([key]) => [key, String(id)])), ...home, ...given });
      const effective = (declared as { effective(r: unknown): When | null }).effective(record);
      const recordedOn = recorded ? parseDay(String(recorded)) : effective && effective.earliest > UNKNOWN_WHEN.earliest ? effective.earliest : parseDay('2001-01-01');
      return { id: id ?? `${kind}-${i + 1}`, recordedOn, migrated: migrated === true, ...record };
    })];
  })) } as Records;
}
