import fs from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { complete, documentsInPlace, findDocuments, fragmentsOf } from './documents.ts';

const root = path.resolve(import.meta.dirname, '..');
const src = path.join(root, 'apps/web/src');
const schema = buildSchema(fs.readFileSync(path.join(root, 'libs/contract/schema.graphql'), 'utf8'));
const documents = findDocuments(src);
const fragments = fragmentsOf(documents);
const questions = documents.filter(({ text }) => !/^\s*fragment\b/.test(text));

describe('what the browser sends', () => {
  it.each(questions.map(({ file, text }) => [path.relative(src, file), /(?:query|mutation)\s+(\w+)/.exec(text)?.[1], text]))('%s: %s fits the contract', (_file, name, text) => {
    expect(name).toBeDefined();
    expect(validate(schema, parse(complete(String(text), fragments)))).toEqual([]);
  });

  it('has a name of its own for every question', () => {
    const names = questions.map(({ text }) => /(?:query|mutation)\s+(\w+)/.exec(text)?.[1]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(10);
  });

  it('is put where it is asked, with its fragments once, and a fragment alone with nothing', () => {
    const plugin = documentsInPlace(src);
    const file = documents.find(({ text }) => /query Processing\(/.test(text))?.file ?? '';
    const code = plugin.transform.handler(fs.readFileSync(file, 'utf8'), file)?.code ?? '';
    expect(code).not.toContain('graphql(');
    expect(code.split('fragment GapItem on').length).toBe(2);
    expect(plugin.transform.handler('const F = graphql(`fragment F on Gap { id }`);', path.join(src, 'a.ts'))?.code).toBe('const F = undefined;');
  });

  it('misses a fragment that nobody wrote', () => {
    expect(() => complete('query Q { gaps { ...Nowhere } }', fragments)).toThrow('no fragment Nowhere');
  });
});
