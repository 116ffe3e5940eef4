import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { tryLock } from './lock.ts';
import { newFolder } from './testing/started.ts';

/** Another process that takes the lock, says so, and then waits. */
async function holder(file: string) {
  const program = `import { tryLock } from ${JSON.stringify(path.join(import.meta.dirname, 'lock.ts'))}; console.log(tryLock(${JSON.stringify(file)}) ? 'held' : 'refused'); setInterval(() => globalThis.gc?.(), 50);`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const gone = once(child, 'exit');
  return {
    said: said.toString().trim(),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

it('is held by one process at a time, and free again however that process ends', async () => {
  using folder = newFolder();
  const file = path.join(folder.path, 'lock');
  {
    await using killed = await holder(file);
    expect(killed.said).toBe('held');
    await new Promise((resolve) => setTimeout(resolve, 200)); // It collects garbage all the while, and still holds it.
    expect(tryLock(file)).toBeUndefined();
  }
  {
    using mine = tryLock(file);
    expect(mine).toBeDefined();
    await using late = await holder(file);
    expect(late.said).toBe('refused');
  }
  using again = tryLock(file);
  expect(again).toBeDefined();
});
