import { declaredNames } from './declared-names.ts';
import { fileLength } from './file-length.ts';
import { fileNames } from './file-names.ts';
import type { Law } from './law.ts';
import { lockFile } from './lock-file.ts';
import { treeOf } from './planted.ts';
import { readme } from './readme.ts';
import { rooms } from './rooms.ts';

const lines = (count: number) => 'export {};\n'.repeat(count);
const stream = { 'stream.json': '{ "floor": ["kernel"], "nouns": ["norm", "measure"] }' };
const wholeReadme = 'npm ci && npm start\nnpm ci && npm test\nstart at docs/map.md\n';

/** Per law: trees about which it is silent, and trees about which it speaks, each with a word of what it says. */
const cases: readonly { law: Law; silent: Record<string, string>[]; speaks: [tree: Record<string, string>, word: string][] }[] = [
  {
    law: fileLength,
    silent: [{ 'a.ts': lines(250) }, { 'a.spec.ts': lines(900) }, { 'letter.words.ts': lines(900) }, { 'a.md': lines(900) }],
    speaks: [[{ 'a.ts': lines(251) }, '251 lines'], [{ 'a.css': lines(300) }, 'a.css'], [{ 'A.tsx': lines(251) }, 'A.tsx'], [{ 'a.mjs': lines(251) }, 'a.mjs']],
  },
  {
    law: fileNames,
    silent: [
      { 'apps/api/src/measure/measure.entity.ts': '', 'apps/api/src/measure/test/measure.flow.spec.ts': '', 'apps/web/src/ui/Button.tsx': '', 'apps/web/src/ui/Button.spec.tsx': '' },
      { 'apps/api/src/platform/graphql/day.scalar.ts': '', 'apps/web/src/ui/Button.css': '' },
      { 'jest.preset.mjs': '', '.dependency-cruiser.mjs': '', 'apps/web/vite.config.ts': '', 'node_modules.md': '' },
    ],
    speaks: [
      [{ 'apps/api/src/measure/measure.manager.ts': '' }, '.manager'],
      [{ 'apps/api/src/measure/measure.guard.ts': '' }, '.guard'],
      [{ 'apps/api/src/measure/planMeasure.ts': '' }, 'planMeasure'],
      [{ 'libs/domain/src/norm/Norm.ts': '' }, 'Norm'],
      [{ 'apps/web/src/ui/small_button.tsx': '' }, 'small_button'],
      [{ 'apps/api/src/utils/day.ts': '' }, 'no room'],
      [{ 'libs/shared/day.ts': '' }, 'no room'],
      [{ 'apps/api/src/measure/core/a.md': '' }, 'no room'],
    ],
  },
  {
    law: declaredNames,
    silent: [{ 'a.ts': 'export interface Icon {}\nexport const baseline = 1;\nexport type Item = 1;\nexport class Identity {}\n' }],
    speaks: [
      [{ 'a.ts': 'export interface IMeasure {}\n' }, 'IMeasure'],
      [{ 'a.ts': 'export abstract class BaseStore {}\n' }, 'BaseStore'],
      [{ 'a.ts': 'export class LockManager {}\n' }, 'LockManager'],
      [{ 'a.tsx': 'export function dayUtil() {}\n' }, 'dayUtil'],
      [{ 'a.ts': 'export async function AbstractThing() {}\n' }, 'AbstractThing'],
    ],
  },
  {
    law: lockFile,
    silent: [{ 'package-lock.json': '{ "resolved": "libs/domain", "link": true }' }],
    speaks: [[{ 'package-lock.json': '{\n  "resolved": "https://somewhere.example/a.tgz"\n}' }, 'somewhere.example'], [{ 'a.ts': '' }, 'missing']],
  },
  {
    law: readme,
    silent: [{ 'README.md': wholeReadme }],
    speaks: [[{ 'README.md': 'npm ci && npm start\ndocs/map.md' }, 'npm ci && npm test'], [{ 'README.md': wholeReadme + '\n'.repeat(60) }, 'one screen']],
  },
  {
    law: rooms,
    silent: [{ ...stream, 'libs/domain/src/index.ts': '', 'libs/domain/src/kernel/day.ts': '', 'libs/domain/src/norm/norm.ts': '', 'libs/domain/src/testing/a.ts': '', 'apps/api/src/platform/a/b.ts': '', 'apps/api/src/app.module.ts': '', 'apps/api/src/command.ts': '' }],
    speaks: [
      [{ ...stream, 'libs/domain/src/asset/asset.ts': '' }, 'asset/asset.ts'],
      [{ ...stream, 'libs/domain/src/day.ts': '' }, 'day.ts'],
      [{ ...stream, 'apps/api/src/asset/asset.entity.ts': '' }, 'asset.entity.ts'],
    ],
  },
];

describe.each(cases.map((one) => [one.law.name, one] as const))('%s', (_name, { law, silent, speaks }) => {
  it.each(silent.map((tree) => [Object.keys(tree).join(', '), tree] as const))('is silent about %s', async (_files, tree) => {
    expect(await law.faults(treeOf(tree))).toEqual([]);
  });

  it.each(speaks.map(([tree, word]) => [word, Object.keys(tree).join(', '), tree] as const))('says "%s" about %s', async (word, _files, tree) => {
    const faults = await law.faults(treeOf(tree));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(word);
  });
});

it('warns about a file that grows', () => {
  expect(fileLength.warnings?.(treeOf({ 'a.ts': lines(151), 'b.ts': lines(150), 'c.ts': lines(251) }))).toEqual(['a.ts has 151 lines; aim at 60']);
});
