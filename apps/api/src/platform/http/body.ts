import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { refuse } from './own-origin.ts';

/** The largest question; the largest of our own pages is a twentieth of it. */
export const readBody: RequestHandler = express.json({ limit: '100kb' });

/** A body that is too large, or no JSON. */
export const refuseBody: ErrorRequestHandler = (error: { type?: string }, _request, response, next) => {
  switch (error.type) {
    case 'entity.too.large': return refuse(response, 413, 'LIMIT', 'The question is larger than 100 kB.');
    case 'entity.parse.failed': case 'encoding.unsupported': case 'charset.unsupported': case 'request.aborted': case 'request.size.invalid':
      return refuse(response, 400, 'BAD_USER_INPUT', 'The question is no JSON.');
    default: return next(error);
  }
};
