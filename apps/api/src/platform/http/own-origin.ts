import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** An answer in the form of GraphQL, for what is refused before GraphQL sees it. */
export const refuse = (response: Response, status: number, code: string, message: string): void => { response.status(status).json({ errors: [{ message, extensions: { code } }] }); };

/**
 * Only questions of our own pages: by POST, as JSON, from our own origin. A form or a script of another site can
 * send none of these without the browser asking us first, and we answer no such asking.
 */
export const ownOriginOnly = (publicUrl: URL): RequestHandler => (request: Request, response: Response, next: NextFunction) => {
  response.set('Cache-Control', 'no-store');
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (request.method !== 'POST') {
    response.set('Allow', 'POST');
    return refuse(response, 405, 'BAD_USER_INPUT', 'Questions are asked by POST.');
  }
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json') return refuse(response, 415, 'BAD_USER_INPUT', 'Questions are asked as application/json.');
  if ((origin !== undefined && origin !== publicUrl.origin) || (site !== undefined && site !== 'same-origin')) return refuse(response, 403, 'FORBIDDEN', 'This question came from another site.');
  next();
};
