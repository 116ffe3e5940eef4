import { type Day } from './day.ts';
import { type Moment } from './moment.ts';
import { type Known } from './truth.ts';
import { type When } from './when.ts';
import { words, type Words } from './words.ts';

/**
 * The shape of a record, declared once: from it come its type, the key in a case file, the column in the
 * database and the label on the screen. A field that may be recorded as "unknown" says so in its type.
 */
export type FieldType = 'text' | 'flag' | 'count' | 'choice' | 'when' | 'moment' | 'ref' | 'refs' | 'choices' | 'texts' | 'list';

export interface Field<T = unknown> {
  readonly type: FieldType;
  readonly label: Words;
  readonly required: boolean;
  /** For choice and choices: the allowed codes with their words. */
  readonly options?: Readonly<Record<string, Words>>;
  /** For ref and refs: the kind of record it points to. */
  readonly to?: string;
  /** For list: the fields of one item. */
  readonly item?: Fields;
  /** Only in the type system: what a reader gets. */
  readonly holds?: T;
}
export type Fields = Readonly<Record<string, Field>>;
type Held<F> = F extends Field<infer T> ? T : never;
export type ItemOf<S extends Fields> = { readonly [K in keyof S]: Held<S[K]> };

const field = <T>(type: FieldType, nl: string, en: string, more: Partial<Field<T>> = {}): Field<T> => ({ type, label: words(nl, en), required: false, ...more });

export const text = (nl: string, en: string) => field<Known<string>>('text', nl, en);
export const needed = (nl: string, en: string) => field<string>('text', nl, en, { required: true });
export const texts = (nl: string, en: string) => field<readonly string[]>('texts', nl, en);
export const flag = (nl: string, en: string) => field<Known<boolean>>('flag', nl, en);
export const count = (nl: string, en: string) => field<Known<number>>('count', nl, en);
export const when = (nl: string, en: string) => field<When | null>('when', nl, en);
export const moment = (nl: string, en: string) => field<Moment | null>('moment', nl, en);
export const ref = (to: string, nl: string, en: string) => field<Known<string>>('ref', nl, en, { to });
export const neededRef = (to: string, nl: string, en: string) => field<string>('ref', nl, en, { to, required: true });
export const refs = (to: string, nl: string, en: string) => field<readonly string[]>('refs', nl, en, { to });
export const choice = <C extends string>(options: Readonly<Record<C, Words>>, nl: string, en: string) => field<Known<C>>('choice', nl, en, { options });
export const choices = <C extends string>(options: Readonly<Record<C, Words>>, nl: string, en: string) => field<readonly C[]>('choices', nl, en, { options });
export const list = <S extends Fields>(item: S, nl: string, en: string) => field<readonly ItemOf<S>[]>('list', nl, en, { item });

/** What every governed record has besides its own fields. */
export interface Recorded {
  /** Stable within the organisation; in a case file the id the file gives. */
  readonly id: string;
  /** The day on which it was entered; in a case file its effective date when left out. */
  readonly recordedOn: Day;
  /** Entered with a bulk migration: late entry is then no mark, and lacks stay unknown for ninety days. */
  readonly migrated: boolean;
}

export interface Shape<K extends string = string, S extends Fields = Fields> {
  readonly kind: K;
  /** The key of the list in a case file. */
  readonly plural: string;
  readonly label: Words;
  readonly labelPlural: Words;
  /** Letters before the number people see (VW-0001); a kind without them has no number. */
  readonly letters?: string;
  readonly fields: S;
  /** The date from which the record counts; null means that it always counted. */
  effective(record: ItemOf<S>): When | null;
  /** The line by which people recognise it. */
  title(record: ItemOf<S>): string;
}
export const shape = <K extends string, S extends Fields>(declared: Shape<K, S>): Shape<K, S> => declared;
export type RecordOf<D> = D extends Shape<string, infer S> ? Recorded & ItemOf<S> : never;
