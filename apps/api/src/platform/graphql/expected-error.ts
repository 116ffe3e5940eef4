import { words, type Words } from '@sluitend/domain';
import { HttpException, HttpStatus } from '@nestjs/common';

/** The codes an answer can carry instead of data. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'LIMIT' | 'SERVICE_UNAVAILABLE' | 'INTERNAL';

/** What is wrong with one field of a question. */
export interface WrongField { readonly field: string; readonly says: readonly string[] }

/** A no that we foresee: it has a code and words, and is no defect. */
export class ExpectedError extends HttpException {
  constructor(readonly code: ErrorCode, readonly says: Words, readonly fields: readonly WrongField[] = []) {
    super(says.en, HttpStatus.OK);
  }
}

export const unauthenticated = (): ExpectedError => new ExpectedError('UNAUTHENTICATED', words('Meld u eerst aan.', 'Please sign in first.'));
/** The role has no such right anywhere; where it has one elsewhere, a thing out of reach is simply not found. */
export const forbidden = (): ExpectedError => new ExpectedError('FORBIDDEN', words('Uw rol geeft geen toegang tot deze gegevens.', 'Your role gives no access to this information.'));
export const notFound = (): ExpectedError => new ExpectedError('NOT_FOUND', words('Dit bestaat niet, of u mag het niet zien.', 'This does not exist, or you may not see it.'));
export const wrongInput = (fields: readonly WrongField[]): ExpectedError => new ExpectedError('BAD_USER_INPUT', words('De vraag klopt niet.', 'The question is not right.'), fields);
