import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { type Settings } from '../config/env.ts';
import { IdentityService } from '../identity/identity.service.ts';
import { sessionCookie } from '../identity/session-cookie.ts';
import { readBody, refuseBody } from './body.ts';
import { ownOriginOnly } from './own-origin.ts';
import { pages } from './pages.ts';
import { Readiness } from './readiness.ts';
import { lookUpReader } from './reader-lookup.ts';
import { securityHeaders } from './security-headers.ts';

/** The cookie belongs to localhost: who typed the number gets the name. */
const towardsLocalhost = (publicUrl: URL): RequestHandler => (request, response, next) => {
  if (publicUrl.hostname === 'localhost' && request.hostname === '127.0.0.1' && (request.method === 'GET' || request.method === 'HEAD')) return response.redirect(308, new URL(request.originalUrl, publicUrl).href);
  next();
};

/** State only, for whoever watches over us: no counts, no version. */
const state = (isWell: () => Promise<boolean>): RequestHandler => async (_request, response) => {
  const well = await isWell();
  response.status(well ? 200 : 503).set('Cache-Control', 'no-store').json({ status: well ? 'ok' : 'unavailable' });
};

/** Everything between the wire and GraphQL, in the order in which a request meets it. */
export function raiseEdge(app: NestExpressApplication, settings: Settings): void {
  const { publicUrl, webDir, trustedProxies } = settings;
  const readiness = app.get(Readiness);
  app.set('trust proxy', trustedProxies);
  app.disable('x-powered-by');
  app.use(securityHeaders(publicUrl));
  app.use('/healthz', state(async () => true));
  app.use('/readyz', state(() => readiness.isReady()));
  app.use(towardsLocalhost(publicUrl));
  app.use('/graphql', ownOriginOnly(publicUrl), readBody, refuseBody, lookUpReader(app.get(IdentityService), sessionCookie(publicUrl)));
  app.use(pages(webDir, readiness));
}
