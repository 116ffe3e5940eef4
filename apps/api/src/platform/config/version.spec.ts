import fs from 'node:fs';
import { VERSION } from './version.ts';

it('the version of the build is that of the package', () => {
  const { version } = JSON.parse(fs.readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
