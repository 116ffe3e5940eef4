import type { Law, Tree } from './law.ts';

/** The order of the nouns, as stream.json tells it. */
interface Stream {
  readonly floor: readonly string[];
  readonly nouns: readonly string[];
}

/**
 * Where nouns have rooms, and the rooms beside them that belong to no noun: builders for tests, what stands under
 * all nouns, and the loading of whole cases, which stands below the mouth of the stream.
 */
const houses = [
  { folder: 'libs/domain/src/', others: ['testing'], files: /^index\.ts$/ },
  { folder: 'apps/api/src/', others: ['platform', 'load'], files: /^[a-z-]+(\.module|\.spec)?\.ts$/ },
];

const streamOf = ({ files }: Tree): Stream => JSON.parse(files.find(({ path }) => path === 'stream.json')?.text ?? '{"floor":[],"nouns":[]}') as Stream;

/** Every file of the domain and of the API stands in the room of a noun of stream.json. */
export const rooms: Law = {
  name: 'every room has a noun',
  faults(tree) {
    const { floor, nouns } = streamOf(tree);
    return houses.flatMap(({ folder, others, files }) => {
      const known = new Set([...floor, ...nouns, ...others]);
      const inside = tree.files.filter(({ path }) => path.startsWith(folder)).map(({ path }) => path.slice(folder.length));
      return inside
        .filter((path) => (path.includes('/') ? !known.has(path.slice(0, path.indexOf('/'))) : !files.test(path)))
        .map((path) => `${folder}${path}: stands in no room of stream.json`);
    });
  },
};
