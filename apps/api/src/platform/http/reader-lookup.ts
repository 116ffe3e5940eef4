import type { RequestHandler } from 'express';
import { databaseAway } from '../graphql/mask-errors.ts';
import { actorOf } from '../identity/account.ts';
import { type IdentityService } from '../identity/identity.service.ts';
import { languageOf, rememberReader } from '../identity/reader.ts';
import { type SessionCookie } from '../identity/session-cookie.ts';
import { isDatabaseLost } from './lost-database.ts';
import { refuse } from './own-origin.ts';

/** Finds out who asks, once per request; without the database nobody can be known, and that is said. */
export const lookUpReader = (identity: Pick<IdentityService, 'sessionOf'>, cookie: SessionCookie): RequestHandler => async (request, response, next) => {
  const accepted = languageOf(request.headers['accept-language']);
  const token = cookie.read(request.headers.cookie);
  try {
    const session = token === null ? null : await identity.sessionOf(token);
    rememberReader(request, { session, actor: session && actorOf(session.account), token, address: request.ip ?? '', language: session?.account.language ?? accepted });
    next();
  } catch (error) {
    if (!isDatabaseLost(error)) throw error;
    refuse(response, 503, 'SERVICE_UNAVAILABLE', databaseAway[accepted]);
  }
};
