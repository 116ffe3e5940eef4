import { Problem } from './problem.ts';
import { programOf } from './program-of.ts';
import { runProgram } from './run-program.ts';
import { root } from './settings.ts';

/** Builds what `npm start` serves; what did not change since the last time, Nx leaves. */
export async function build(signal?: AbortSignal): Promise<void> {
  const began = performance.now();
  process.stdout.write('Building … ');
  const { code, output } = await runProgram(process.execPath, [programOf('nx'), 'run-many', '-t', 'build', '--output-style=static'], { cwd: root, env: { ...process.env, FORCE_COLOR: '0' }, signal });
  signal?.throwIfAborted();
  console.log(code === 0 ? `${((performance.now() - began) / 1000).toFixed(1)} s` : `failed\n${output}`);
  if (code !== 0) throw new Problem('Sluitend did not start: the build failed, see above; run npm ci again if the checkout changed.');
}
