import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readTree } from './tree.ts';

it('reads what git tracks or would track, and nothing it ignores or lost', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'sluitend-tree-'));
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
    git('init');
    for (const [name, text] of Object.entries({ 'tracked.ts': 'a', 'new.ts': 'b', 'gone.ts': 'c', 'ignored.ts': 'd', '.gitignore': 'ignored.ts\n', 'picture.png': 'e' })) fs.writeFileSync(path.join(root, name), text);
    git('add', 'tracked.ts', 'gone.ts');
    fs.rmSync(path.join(root, 'gone.ts'));
    expect(readTree(root).files.map((file) => `${file.path}=${file.text.trim()}`)).toEqual(['.gitignore=ignored.ts', 'new.ts=b', 'tracked.ts=a']);
  } finally {
    fs.rmSync(root, { recursive: true });
  }
});
