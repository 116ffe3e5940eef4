import type { Law } from './law.ts';

/** The two commands a newcomer needs, and where to go next. */
const shown = ['npm ci && npm start', 'npm ci && npm test', 'docs/map.md'];

/** The README is one screen and shows how to run and test. */
export const readme: Law = {
  name: 'README shows how to run and test',
  faults({ files }) {
    const text = files.find(({ path }) => path === 'README.md')?.text ?? '';
    const lines = text.split('\n').length;
    return [
      ...shown.filter((piece) => !text.includes(piece)).map((piece) => `README.md does not show "${piece}"`),
      ...(lines > 60 ? [`README.md has ${lines} lines; one screen is 60`] : []),
    ];
  },
};
