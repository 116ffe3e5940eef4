import type { Law } from './law.ts';

/** An exported thing and its name. */
const declaration = /^export (?:abstract )?(?:class|interface|type|const|function|async function) (\w+)/gm;

/** Names that tell how a thing is made, or that it could be anything, instead of what it is to the business. */
const empty = /^(I[A-Z][a-z]|Base[A-Z]|Abstract[A-Z])|(Manager|Helper|Util|Utils)$/;

/** A name says what a thing is. */
export const declaredNames: Law = {
  name: 'names of things',
  faults: ({ files }) =>
    files
      .filter(({ path }) => /\.tsx?$/.test(path))
      .flatMap(({ path, text }) => [...text.matchAll(declaration)].map(([, name = '']) => ({ path, name })))
      .filter(({ name }) => empty.test(name))
      .map(({ path, name }) => `${path}: "${name}" does not say what it is`),
};
