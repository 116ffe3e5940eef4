// The graphql(`…`) calls of the web: codegen makes types of them, the build puts their text where they are called.
import fs from 'node:fs';
import path from 'node:path';

const call = () => /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const nameOf = (text) => /^\s*fragment\s+(\w+)/.exec(text)?.[1];

/** Every document under a source folder, in a fixed order. */
export const findDocuments = (src) =>
  fs.globSync('**/*.{ts,tsx}', { cwd: src, exclude: (name) => name === 'gql' || name === 'testing' }).sort()
    .flatMap((file) => [...fs.readFileSync(path.join(src, file), 'utf8').matchAll(call())].map(([, text]) => ({ file: path.join(src, file), text })));

/** A document with the fragments it leans on, as short as GraphQL allows. */
const complete = (text, fragments, seen = new Set()) => {
  const used = [...text.matchAll(/\.\.\.\s*(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'on' && !seen.has(name) && seen.add(name));
  return [text.replace(/\s+/g, ' ').trim(), ...used.map((name) => complete(fragments.get(name), fragments, seen))].join(' ');
};

/** For Vite: a page then carries its own questions and not those of every other page. A fragment alone is only a type, and weighs nothing. */
export const documentsInPlace = (src) => ({
  name: 'documents-in-place', enforce: 'pre',
  transform: {
    filter: { id: /\.tsx?$/, code: /\bgraphql\(/ },
    handler(code, id) {
      if (!id.startsWith(src) || id.startsWith(path.join(src, 'gql'))) return undefined;
      const fragments = new Map(findDocuments(src).map(({ text }) => [nameOf(text), text]));
      return { code: code.replace(call(), (_, text) => (/^\s*fragment\b/.test(text) ? 'undefined' : JSON.stringify(complete(text, fragments)))), map: null };
    },
  },
});
