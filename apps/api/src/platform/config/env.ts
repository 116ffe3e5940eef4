import path from 'node:path';
import { StartProblem } from './start-problem.ts';

/** What this installation is for (settled: modes). */
export const INSTALLATION_MODES = ['demonstration', 'production', 'test'] as const;
export type InstallationMode = (typeof INSTALLATION_MODES)[number];

/** Everything the surroundings may say about how the API runs. */
export interface Settings {
  readonly mode: InstallationMode;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** The address people type; it decides the cookie. */
  readonly publicUrl: URL;
  readonly databaseUrl: string;
  /** Folder of the built screens; null when this process serves none. */
  readonly webDir: string | null;
  /** How many proxies of our own stand in front; the address of the visitor is the one they report. */
  readonly trustedProxies: number;
  /** Someone started us and ends our standard input when it is over. */
  readonly supervised: boolean;
}
type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(env: Environment, name: string, otherwise: number, most: number): number {
  const text = env[name] || String(otherwise);
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most)) throw new StartProblem(`${name} is "${text}": give a whole number from 0 to ${most}.`);
  return value;
}

function publicUrlOf(text: string): URL {
  if (!URL.canParse(text)) throw new StartProblem(`PUBLIC_URL is "${text}", which is no web address: write it as https://sluitend.example.nl.`);
  const url = new URL(text);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost')) return url;
  throw new StartProblem(`PUBLIC_URL is "${text}": a sign-in may only travel over https, so give an https address, or http://localhost on your own machine.`);
}

function required(env: Environment, name: string, role: string): string {
  const value = env[name];
  if (!value) throw new StartProblem(`${name} is missing: give the address of the PostgreSQL database for role ${role}, or run npm start, which brings its own.`);
  if (!URL.canParse(value) || !/^postgres(ql)?:$/.test(new URL(value).protocol)) throw new StartProblem(`${name} is no address of a PostgreSQL database: write it as postgres://user:password@host:5432/database.`);
  return value;
}

/** Where the published cases stand; beside us when nothing is said. */
export const casesDirFrom = (env: Environment = process.env): string => path.resolve(env['CASES_DIR'] || 'cases');

/** The owner's address; only migrations and the loader of examples may see it. */
export const ownerUrlFrom = (env: Environment = process.env): string => required(env, 'DATABASE_OWNER_URL', 'sluitend_owner');

export function modeFrom(env: Environment = process.env): InstallationMode {
  const text = env['SLUITEND_MODE'] || 'production';
  const mode = INSTALLATION_MODES.find((known) => known === text);
  if (!mode) throw new StartProblem(`SLUITEND_MODE is "${text}": choose one of ${INSTALLATION_MODES.join(', ')}.`);
  return mode;
}

/** Reads the settings; a wrong one is a problem with its remedy. */
export function settingsFrom(env: Environment = process.env): Settings {
  const port = wholeNumber(env, 'PORT', 4321, 65_535);
  return {
    mode: modeFrom(env),
    host: env['HOST'] || '127.0.0.1',
    port,
    publicUrl: publicUrlOf(env['PUBLIC_URL'] || `http://localhost:${port}`),
    databaseUrl: required(env, 'DATABASE_URL', 'sluitend_app'),
    webDir: env['WEB_DIR'] || null,
    trustedProxies: wholeNumber(env, 'TRUSTED_PROXIES', 0, 10),
    supervised: env['SLUITEND_SUPERVISED'] === '1',
  };
}
