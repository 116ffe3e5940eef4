import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Matches, MaxLength } from 'class-validator';
import { wrongInput, type WrongField } from './expected-error.ts';

const flatten = (errors: readonly ValidationError[], path = ''): readonly WrongField[] => errors.flatMap((error) => [
  ...(error.constraints ? [{ field: path + error.property, says: Object.values(error.constraints) }] : []),
  ...flatten(error.children ?? [], `${path}${error.property}.`),
]);

/** Checks the form of every question: its lengths, its numbers, and that it holds nothing we do not know. */
export const validationPipe = (): ValidationPipe => new ValidationPipe({
  whitelist: true, forbidNonWhitelisted: true, transform: true, exceptionFactory: (errors) => wrongInput(flatten(errors)),
});

/** NUL, and the marks that make text read in another order than it stands. */
const DECEIVING = /^[^\0\u202a-\u202e\u2066-\u2069]*$/;

/** Text of a limited length in which nothing deceives the eye. */
export const PlainText = (longest: number): PropertyDecorator => (target, property) => {
  MaxLength(longest)(target, property as string);
  Matches(DECEIVING, { message: `${String(property)} holds a character that cannot be seen` })(target, property as string);
};
/** The same for each text of a list. */
export const PlainTexts = (longest: number): PropertyDecorator => (target, property) => {
  MaxLength(longest, { each: true })(target, property as string);
  Matches(DECEIVING, { each: true, message: `${String(property)} holds a character that cannot be seen` })(target, property as string);
};
