import fs from 'node:fs';
import path from 'node:path';
import { root } from './settings.ts';

/** The file of a program that an npm package brings, as the package itself says; run it with our own Node. */
export function programOf(name: string, program = name): string {
  const folder = path.join(root, 'node_modules', name);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin: string | Readonly<Record<string, string>> };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (!file) throw new Error(`Package ${name} brings no program ${program}.`);
  return path.join(folder, file);
}
