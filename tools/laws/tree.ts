import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Tree } from './law.ts';

/** Files without text worth reading. */
const binary = /\.(png|jpg|ico|woff2?|pdf|zip|xlsx)$/;

/** Reads the files git tracks or would track in a folder. */
export function readTree(root: string): Tree {
  // A checkout may belong to another user than the one who tests it; we only list files.
  const listed = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const paths = [...new Set(listed.split('\0'))].filter((file) => file && !binary.test(file) && fs.existsSync(path.join(root, file)));
  return { root, files: paths.sort().map((file) => ({ path: file, text: fs.readFileSync(path.join(root, file), 'utf8') })) };
}
