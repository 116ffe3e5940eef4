import type { Law } from './law.ts';

/** Words that say how or where the work was done, instead of what it is. This file, which lists them, is left out. */
const strange: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a word about who wrote it', pattern: /\bassistants?\b|\bhelper session|\blanguage models?\b|\bprompts? engineer/i },
  { what: 'a word about who wrote it', pattern: /\bAI\b/ },
  { what: 'a path of one machine', pattern: /(?<![\w.~])\/(work|workspace|home\/\w+|Users\/\w+|root\/\w+)\// },
  { what: 'a host of a package registry', pattern: /\bregistry\.[a-z0-9-]+\.[a-z]|\b(artifactory|verdaccio|npmmirror)\b/i },
];

/** An address of e-mail, apart from names of packages with their version. */
const address = /[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\b/gi;

/** Domains nobody can own, so nobody gets our mail. */
const nobodys = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org|nl))$/i;

const own = /^tools\/laws\/own-words(\.spec)?\.ts$/;

/** Nothing in the repository depends on, or speaks of, the place where it was made; and no mail can reach a real person. */
export const ownWords: Law = {
  name: 'no strange words, paths or addresses',
  faults({ files }) {
    const looked = files.filter(({ path }) => !own.test(path) && path !== 'package-lock.json');
    return looked.flatMap(({ path, text }) => [
      ...strange.flatMap(({ what, pattern }) => (pattern.exec(text) ?? []).slice(0, 1).map((found) => `${path}: "${found}" is ${what}`)),
      ...[...text.matchAll(address)].filter(([, domain = '']) => !nobodys.test(domain)).map(([found]) => `${path}: "${found}" may be the address of a real person`),
    ]);
  },
};
