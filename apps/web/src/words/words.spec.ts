import fs from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { format } from '../../lingui.config.ts';
import { schemaText } from '../testing/schema.ts';

const root = path.resolve(import.meta.dirname, '..');
const sources = fs.globSync('**/*.{ts,tsx}', { cwd: root, exclude: (name) => name === 'gql' || name === 'testing' }).filter((file) => !file.endsWith('.spec.ts') && !file.endsWith('.spec.tsx'));
const code = sources.map((file) => fs.readFileSync(path.join(root, file), 'utf8')).join('\n');
const used = new Set([...code.matchAll(/\bt\('([^']+)'/g)].map(([, id]) => id ?? ''));

/** Every value of every enumeration of the schema has words, whether or not a page shows it today. */
const enumerations = Object.values(buildSchema(schemaText).getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
for (const type of enumerations) if (isEnumType(type)) for (const { name } of type.getValues()) used.add(`enum.${type.name}.${name}`);

const read = async (language: string): Promise<Map<string, string>> => {
  const filename = path.join(import.meta.dirname, `${language}.po`);
  const catalogue = await format.parse(fs.readFileSync(filename, 'utf8'), { locale: language, sourceLocale: 'nl', filename });
  return new Map(Object.entries(catalogue).map(([id, message]) => [id, message.translation ?? '']));
};
/** The names of the values in a compiled text, also those inside its plurals: a part is a text, or [name, kind, branches]. */
const namesIn = (parts: readonly unknown[]): unknown[] =>
  parts.flatMap((part) => (Array.isArray(part) ? [part[0], ...Object.values(part[2] ?? {}).flatMap((branch) => (Array.isArray(branch) ? namesIn(branch) : []))] : []));
const names = (text: string): string => [...new Set(namesIn(compileMessage(text)))].sort().join(' ');

describe.each(['nl', 'en'])('the words in %s', (language) => {
  it('are there for every id that the pages use', async () => {
    const words = await read(language);
    expect([...used].filter((id) => !words.get(id)?.trim())).toEqual([]);
  });

  it('hold none that no page uses', async () => {
    expect([...(await read(language)).keys()].filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('the two languages', () => {
  it('name the same values in each text', async () => {
    const [nl, en] = [await read('nl'), await read('en')];
    expect([...nl].filter(([id, text]) => names(text) !== names(en.get(id) ?? '')).map(([id]) => id)).toEqual([]);
  });

  it('are read by hand: ids stand in the code as text, never put together', () => {
    expect([...code.matchAll(/\bt\((?!'|id\b)[^)]*\)/g)].map(([call]) => call)).toEqual([]);
  });
});
