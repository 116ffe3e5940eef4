import { LANGUAGES, type Language } from '@sluitend/domain';
import type { Request } from 'express';
import { type Actor } from './actor.ts';
import { type Session } from './session.ts';

/** Whoever asks, signed in or not, as every resolver may know of the request. */
export interface Reader {
  /** Null when nobody is signed in. */
  readonly session: Session | null;
  readonly actor: Actor | null;
  readonly token: string | null;
  readonly address: string;
  /** Of the account; before that of the browser. */
  readonly language: Language;
}

/** The first language of the browser that we speak; Dutch when there is none. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map((code) => LANGUAGES.find((known) => known === code)).find((known) => known !== undefined) ?? 'nl';
}

/** Requests of which the reader is known; filled before anything else looks at them. */
const readers = new WeakMap<Request, Reader>();
export const rememberReader = (request: Request, reader: Reader): void => { readers.set(request, reader); };
export function readerOf(request: Request): Reader {
  const reader = readers.get(request);
  if (!reader) throw new Error('the reader of this request was not looked up');
  return reader;
}
