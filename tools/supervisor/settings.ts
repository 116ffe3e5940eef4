import path from 'node:path';
import { Problem } from './problem.ts';

/** What the installation is for (demonstration is what `npm start` gives when nothing is said). */
export const modes = ['demonstration', 'production', 'test'] as const;
export type Mode = (typeof modes)[number];

/** A PostgreSQL server of one's own: the application signs in with `url`, only migrations see `ownerUrl`. */
export interface DatabaseUrls {
  readonly url: string;
  readonly ownerUrl: string;
}

/** Everything the environment can say about how Sluitend runs. */
export interface Settings {
  readonly mode: Mode;
  /** The address to listen on; loopback unless a container says otherwise. */
  readonly host: string;
  readonly port: number;
  /** The address people type; the API refuses plain http for anything but localhost. */
  readonly publicUrl: string;
  /** Where the embedded PostgreSQL keeps its data, absolute. */
  readonly dataDir: string;
  /** Present when DATABASE_URL names a server of one's own. */
  readonly ownServer?: { readonly url: string; readonly ownerUrl?: string };
}

/** The root of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Reads the settings; a wrong one is a problem with its remedy. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const port = portIn(env.PORT || '4321');
  return {
    mode: modeIn(env.SLUITEND_MODE || 'demonstration'),
    host: env.HOST || '127.0.0.1',
    port,
    publicUrl: env.PUBLIC_URL || `http://localhost:${port}`,
    dataDir: path.resolve(root, env.DATA_DIR || '.data'),
    ownServer: env.DATABASE_URL ? { url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL || undefined } : undefined,
  };
}

function modeIn(text: string): Mode {
  const mode = modes.find((known) => known === text);
  if (!mode) throw new Problem(`SLUITEND_MODE is "${text}": choose one of ${modes.join(', ')}.`);
  return mode;
}

function portIn(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) throw new Problem(`PORT is "${text}": give a number from 1 to 65535, for example PORT=4322.`);
  return port;
}
