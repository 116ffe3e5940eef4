// Typed GraphQL documents: libs/contract/schema.graphql + the graphql(`…`) calls of the web -> apps/web/src/gql (never committed).
import fs from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse, Source } from 'graphql';
import { findDocuments } from './documents.ts';

const root = path.resolve(import.meta.dirname, '..');
const src = path.join(root, 'apps/web/src');
const out = path.join(src, 'gql/');
const schema = parse(fs.readFileSync(path.join(root, 'libs/contract/schema.graphql'), 'utf8'));
const documents = findDocuments(src).map(({ file, text }) => ({ location: file, rawSDL: text, document: parse(new Source(text, file)) }));

const sections = await preset.buildGeneratesSection({
  baseOutputDir: out, schema, schemaAst: buildASTSchema(schema), documents, plugins: [], pluginMap: {}, pluginContext: {},
  config: { enumsAsTypes: true, useTypeImports: true, scalars: { Day: 'string' }, strictScalars: true, emitLegacyCommonJSImports: false, importExtension: '.ts' },
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
});
fs.mkdirSync(out, { recursive: true });
for (const section of sections) {
  const text = await codegen({ ...section, documents: section.documents ?? documents, cache: (_namespace, _key, make) => make() });
  // An unchanged file keeps its time, so that nothing that watches it starts again.
  if (!fs.existsSync(section.filename) || fs.readFileSync(section.filename, 'utf8') !== text) fs.writeFileSync(section.filename, text);
}
console.log(`codegen: ${documents.length} documents`);
