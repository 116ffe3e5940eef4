import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The technical log: what went wrong inside, by reference. It never holds what people typed. */
export type Log = Logger;
export const LOG = Symbol('log');

/** Writes lines of JSON to standard error; standard output is for whoever started us. */
export const openLog = (): Log => pino({ base: null }, pino.destination(2));

/** What the framework has to say, as far as it matters. */
export const frameworkLog = (log: Log): LoggerService => ({
  log: () => undefined,
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown) => log.error(message instanceof Error ? { err: message } : {}, String(message)),
  fatal: (message: unknown) => log.fatal(String(message)),
});
