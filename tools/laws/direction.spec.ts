import { direction } from './direction.ts';
import { plantedHouse } from './planted.ts';

/** A sound house; each fault below is planted in it. */
const sound = {
  'libs/domain/src/index.ts': "export { due } from './measure/due.ts';\n",
  'libs/domain/src/kernel/day.ts': 'export type Day = string;\n',
  'libs/domain/src/norm/norm.ts': "import type { Day } from '../kernel/day.ts';\nexport const from: Day = '2018-05-25';\n",
  'libs/domain/src/measure/due.ts': "import { from } from '../norm/norm.ts';\nexport const due = from;\n",
  'libs/audit-log/src/log.ts': "import crypto from 'node:crypto';\nexport const log = crypto;\n",
  'apps/api/src/platform/clock.ts': 'export const clock = 1;\n',
  'apps/api/src/measure/measure.entity.ts': "import { clock } from '../platform/clock.ts';\nexport const measure = clock;\n",
  'apps/web/src/ui/Button.ts': 'export const button = 1;\n',
  'apps/web/src/tasks/plan-measure/Page.ts': "import { button } from '../../ui/Button.ts';\nexport const page = button;\n",
};

/** What is wrong, the file in which it is planted, its text, and the law that must speak about that file. */
const planted: readonly (readonly [what: string, file: string, text: string, law: string])[] = [
  ['the domain imports from node', 'libs/domain/src/norm/node.ts', "import fs from 'node:fs';\nexport const file = fs;\n", 'domain-is-pure'],
  ['the domain imports from node by its old name', 'libs/domain/src/norm/old-node.ts', "import fs from 'fs';\nexport const file = fs;\n", 'domain-is-pure'],
  ['the domain imports a package', 'libs/domain/src/norm/package.ts', "import yaml from 'yaml';\nexport const file = yaml;\n", 'domain-is-pure'],
  ['the domain imports a package that is not there', 'libs/domain/src/norm/absent.ts', "import x from 'no-such-package';\nexport const file = x;\n", 'domain-is-pure'],
  ['the domain imports only a type from outside', 'libs/domain/src/norm/type.ts', "import type { Stats } from 'node:fs';\nexport type S = Stats;\n", 'domain-is-pure'],
  ['a noun imports a noun downstream', 'libs/domain/src/norm/late.ts', "import { due } from '../measure/due.ts';\nexport const late = due;\n", 'stream-domain-norm'],
  ['a noun imports only a type downstream', 'libs/domain/src/norm/late-type.ts', "import type { due } from '../measure/due.ts';\nexport type L = typeof due;\n", 'stream-domain-norm'],
  ['a noun of the API imports one downstream', 'apps/api/src/norm/norm.entity.ts', "import { measure } from '../measure/measure.entity.ts';\nexport const norm = measure;\n", 'stream-api-norm'],
  ['the platform imports a noun', 'apps/api/src/platform/all.ts', "import { measure } from '../measure/measure.entity.ts';\nexport const all = measure;\n", 'platform-knows-no-slice'],
  ['the kernel imports a noun', 'libs/domain/src/kernel/up.ts', "import { from } from '../norm/norm.ts';\nexport const up = from;\n", 'domain-floor-knows-no-noun'],
  ['two files import each other', 'tools/a.ts', "import { b } from './b.ts';\nexport const a = b;\n", 'no-cycles'],
  ['two files import each other for types', 'tools/c.ts', "import type { D } from './d.ts';\nexport type C = D;\n", 'no-cycles'],
  ['the web imports the domain', 'apps/web/src/app/rule.ts', "import { due } from '@sluitend/domain';\nexport const rule = due;\n", 'web-never-domain-or-api'],
  ['the web imports the domain by its path', 'apps/web/src/app/path.ts', "import { due } from '../../../../libs/domain/src/index.ts';\nexport const rule = due;\n", 'web-never-domain-or-api'],
  ['the web imports only a type of the domain', 'apps/web/src/app/type.ts', "import type { due } from '@sluitend/domain';\nexport type Rule = typeof due;\n", 'web-never-domain-or-api'],
  ['one task imports another', 'apps/web/src/tasks/a/A.ts', "import { page } from '../plan-measure/Page.ts';\nexport const a = page;\n", 'web-tasks-no-siblings'],
  ['a button imports a task', 'apps/web/src/ui/Up.ts', "import { page } from '../tasks/plan-measure/Page.ts';\nexport const up = page;\n", 'web-ui-looks-down'],
  ['the audit log imports more than node:crypto', 'libs/audit-log/src/more.ts', "import fs from 'node:fs';\nexport const log = fs;\n", 'audit-log-only-crypto'],
  ['a figure imports the domain', 'libs/figures/src/ring.ts', "import { due } from '@sluitend/domain';\nexport const ring = due;\n", 'figures-know-no-house'],
];

/** The other halves of the circles. */
const circles = {
  'tools/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
  'tools/d.ts': "import type { C } from './c.ts';\nexport type D = C | 1;\n",
};

describe('direction of imports', () => {
  it('is silent about a sound house', async () => {
    using house = plantedHouse(sound);
    expect(await direction.faults(house)).toEqual([]);
  });

  describe('speaks when', () => {
    let faults: readonly string[] = [];
    beforeAll(async () => {
      using house = plantedHouse({ ...sound, ...circles, ...Object.fromEntries(planted.map(([, file, text]) => [file, text])) });
      faults = await direction.faults(house);
    });

    it.each(planted)('%s', (_what, file, _text, law) => {
      expect(faults.filter((fault) => fault.startsWith(`${file} imports `) && fault.endsWith(`: ${law}`))).not.toEqual([]);
    });
  });
});
