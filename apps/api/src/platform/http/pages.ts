import fs from 'node:fs';
import path from 'node:path';
import compression from 'compression';
import express, { Router, type RequestHandler, type Response } from 'express';
import { plainPage } from './plain-page.ts';
import { type Readiness } from './readiness.ts';

/** Away for a while: without the database, or while the screens are being replaced. */
const away = (response: Response, which: 'lost-database' | 'maintenance'): void => { response.status(503).set({ 'Retry-After': '10', 'Cache-Control': 'no-store' }).type('html').send(plainPage(which)); };

/** An address of a page, not of a file: those have an extension. */
const isPage = (address: string): boolean => path.extname(address) === '';

const shellOf = (webDir: string, readiness: Readiness): RequestHandler => async (request, response, next) => {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || !isPage(request.path)) return next();
  const shell = path.join(webDir, 'index.html');
  if (!fs.existsSync(shell)) return away(response, 'maintenance');
  if (!(await readiness.isReady())) return away(response, 'lost-database');
  response.set('Cache-Control', 'no-cache').sendFile(shell);
};

/**
 * The screens: files with a hash in their name stay a year, others are asked about each time, and every address of a
 * page gives the same shell, with or without a session (a Strict cookie is absent on the first hop from a mail).
 */
export function pages(webDir: string | null, readiness: Readiness): Router {
  const router = Router();
  if (webDir === null) return router;
  // Only files that are the same for everyone: an answer with somebody's data is never compressed beside what an attacker can add.
  router.use('/assets', compression(), express.static(path.join(webDir, 'assets'), { index: false, maxAge: '1y', immutable: true, fallthrough: false }));
  router.use(express.static(webDir, { index: false, setHeaders: (response) => { response.setHeader('Cache-Control', 'no-cache'); } }));
  router.use(shellOf(webDir, readiness));
  return router;
}
