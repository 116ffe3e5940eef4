import type { RequestHandler } from 'express';
import helmet from 'helmet';

const own = ["'self'"];
const none = ["'none'"];

/** What a browser may do with our answers: load files of our own and nothing else, in no frame, without telling others where it was. */
export const securityHeaders = (publicUrl: URL): RequestHandler => helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: none, scriptSrc: own, styleSrc: own, imgSrc: own, fontSrc: own, connectSrc: own, manifestSrc: own, formAction: own, baseUri: none, objectSrc: none, frameAncestors: none },
  },
  strictTransportSecurity: publicUrl.protocol === 'https:' ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
});
