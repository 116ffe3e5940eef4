import { root } from '../supervisor/settings.ts';
import type { Stage } from '../test-run/stage.ts';
import { declaredNames } from './declared-names.ts';
import { direction } from './direction.ts';
import { fileLength } from './file-length.ts';
import { fileNames } from './file-names.ts';
import type { Law } from './law.ts';
import { lockFile } from './lock-file.ts';
import { ownWords } from './own-words.ts';
import { readme } from './readme.ts';
import { rooms } from './rooms.ts';
import { readTree } from './tree.ts';

/** The laws that no type and no lint rule keeps. */
export const laws: readonly Law[] = [direction, rooms, fileNames, declaredNames, fileLength, ownWords, lockFile, readme];

/** Each law as a stage of `npm test`. */
export const lawStages: readonly Stage[] = laws.map((law) => ({
  heading: `Law: ${law.name}`,
  async run() {
    const tree = readTree(root);
    const faults = await law.faults(tree);
    const warnings = law.warnings?.(tree) ?? [];
    return { passed: faults.length === 0 ? 1 : 0, failed: faults.length === 0 ? 0 : 1, shows: [...faults, ...warnings.map((warning) => `(warning) ${warning}`)].join('\n') };
  },
}));
