// The graphql(`…`) calls of the web: codegen makes types of them, the build puts their text where they are called.
import fs from 'node:fs';
import path from 'node:path';

/** A question, change or fragment as it stands in the source. */
export interface WebDocument { readonly file: string; readonly text: string }

const call = () => /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const nameOf = (fragment: string): string | undefined => /^\s*fragment\s+(\w+)/.exec(fragment)?.[1];

/** Every document under a source folder, in a fixed order. */
export const findDocuments = (src: string): readonly WebDocument[] =>
  fs.globSync('**/*.{ts,tsx}', { cwd: src, exclude: (name) => name === 'gql' || name === 'testing' }).sort()
    .flatMap((file) => [...fs.readFileSync(path.join(src, file), 'utf8').matchAll(call())].map(([, text = '']) => ({ file: path.join(src, file), text })));

/** The fragments of a source folder, by name. */
export const fragmentsOf = (documents: readonly WebDocument[]): ReadonlyMap<string, string> =>
  new Map(documents.flatMap(({ text }) => (nameOf(text) === undefined ? [] : [[nameOf(text) ?? '', text] as const])));

/** A question with all the fragments it leans on, in one line: what the browser sends. A fragment nobody wrote is an error. */
export function complete(text: string, fragments: ReadonlyMap<string, string>): string {
  const used = new Map<string, string>();
  const collect = (from: string): void => {
    for (const [, name = ''] of from.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      if (used.has(name)) continue;
      const fragment = fragments.get(name);
      if (fragment === undefined) throw new Error(`no fragment ${name}`);
      used.set(name, fragment);
      collect(fragment);
    }
  };
  collect(text);
  return [text, ...used.values()].map((part) => part.replace(/\s+/g, ' ').trim()).join(' ');
}

/** For Vite: a page then carries its own questions and not those of every other page. A fragment alone is only a type, and weighs nothing. */
export const documentsInPlace = (src: string) => ({
  name: 'documents-in-place', enforce: 'pre' as const,
  transform: {
    filter: { id: /\.tsx?$/, code: /\bgraphql\(/ },
    handler(code: string, id: string) {
      if (!id.startsWith(src) || id.startsWith(path.join(src, 'gql'))) return undefined;
      const fragments = fragmentsOf(findDocuments(src));
      return { code: code.replace(call(), (_, text: string) => (nameOf(text) === undefined ? JSON.stringify(complete(text, fragments)) : 'undefined')), map: null };
    },
  },
});
