import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../supervisor/settings.ts';
import type { Tree } from './law.ts';

/** A tree with only these files, by path; for laws that read no disk. */
export const treeOf = (files: Record<string, string>): Tree => ({
  root: '/nowhere',
  files: Object.entries(files).map(([name, text]) => ({ path: name, text })),
});

/** The same on disk, with the laws of direction of this repository, and two libraries to import. */
export function plantedHouse(files: Record<string, string>): Tree & Disposable {
  const house = fs.mkdtempSync(path.join(os.tmpdir(), 'sluitend-house-'));
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    fs.writeFileSync(path.join(house, name), text);
  };
  const copied = ['.dependency-cruiser.mjs', 'stream.json', 'tsconfig.base.json', 'package.json', 'libs/domain/package.json'];
  for (const name of copied) write(name, fs.readFileSync(path.join(root, name), 'utf8'));
  for (const [name, text] of Object.entries(files)) write(name, text);
  fs.mkdirSync(path.join(house, 'node_modules/@sluitend'), { recursive: true });
  fs.symlinkSync(path.join(house, 'libs/domain'), path.join(house, 'node_modules/@sluitend/domain'));
  fs.cpSync(path.join(root, 'node_modules/yaml'), path.join(house, 'node_modules/yaml'), { recursive: true });
  return { ...treeOf(files), root: house, [Symbol.dispose]: () => fs.rmSync(house, { recursive: true, force: true }) };
}
