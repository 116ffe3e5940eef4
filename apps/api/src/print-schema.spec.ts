import fs from 'node:fs';
import path from 'node:path';
import { schemaText } from './print-schema.ts';

it('the committed schema is what the doors make', async () => {
  const committed = fs.readFileSync(path.resolve(import.meta.dirname, '../../../libs/contract/schema.graphql'), 'utf8');
  expect(`${await schemaText()}\n`).toBe(committed);
});
