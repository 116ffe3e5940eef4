import type { Law, SourceFile, Tree } from './law.ts';

/** Lines from which a file is too long to hold in the head, and from which it is refused. */
const limits = { warn: 150, fail: 250 };

/** Tests list cases, and catalogues list words: length says nothing about them. */
const exempt = /\.spec\.tsx?$|\.words\.ts$|(^|\/)words\/|(^|\/)journeys\//;

const linesIn = ({ text }: SourceFile) => text.replace(/\n$/, '').split('\n').length;

const longerThan = (limit: number, { files }: Tree) =>
  files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file.path) && !exempt.test(file.path) && linesIn(file) > limit);

/** A file is one thought: 250 lines at most, and a warning from 150. */
export const fileLength: Law = {
  name: 'files stay short',
  faults: (tree) => longerThan(limits.fail, tree).map((file) => `${file.path} has ${linesIn(file)} lines; ${limits.fail} is the most`),
  warnings: (tree) => longerThan(limits.warn, tree).filter((file) => linesIn(file) <= limits.fail).map((file) => `${file.path} has ${linesIn(file)} lines; aim at 60`),
};
