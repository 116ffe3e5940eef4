import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';

const run = promisify(execFile);

/** No network but ours, no sandbox (journeys also run as root, on our own pages only), no waiting for a screen. */
const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Where a Chromium stands on most machines that have one. */
const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

const cache = path.resolve(import.meta.dirname, '../node_modules/.cache/sluitend-chromium');

/** The package's own list of fonts looks in one fixed folder; without a font Chromium draws no text and reads none. */
const fontsFrom = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;

/** Unpacks the Chromium that npm brought along, with the libraries and fonts a bare machine lacks; done once. */
async function unpacked(): Promise<string> {
  if (fs.existsSync(cache)) return cache;
  const draft = `${cache}.${process.pid}`;
  fs.mkdirSync(draft, { recursive: true });
  try {
    // In a process of its own: the package unpacks in the folder for temporary files, and a half one must not stay there.
    await run(process.execPath, [path.join(import.meta.dirname, 'unpack-chromium.mjs')], { env: { ...process.env, TMPDIR: draft } });
    fs.writeFileSync(path.join(draft, 'fonts/fonts.conf'), fontsFrom(path.join(cache, 'fonts')));
    if (!fs.existsSync(cache)) fs.renameSync(draft, cache);
    return cache;
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * How playwright-core starts the Chromium of this machine: CHROMIUM_PATH, else an installed one, else the one npm
 * brought along.
 */
export async function chromium(env: NodeJS.ProcessEnv = process.env): Promise<LaunchOptions> {
  const installed = env.CHROMIUM_PATH || usual.find((file) => fs.existsSync(file));
  return installed ? { executablePath: installed, args: flags } : broughtAlong(env);
}

/** The Chromium of npm, for a machine that has none. */
export async function broughtAlong(env: NodeJS.ProcessEnv = process.env): Promise<LaunchOptions> {
  const folder = await unpacked();
  const libraries = [path.join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    args: [...flags, '--no-zygote'],
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(folder, 'fonts') } as Record<string, string>,
  };
}
