import fs from 'node:fs';
import { caseSchema, formatTables } from '@sluitend/case-file';

const SCHEMA = new URL('../../cases/case.schema.json', import.meta.url);
const DOCUMENT = new URL('../../docs/case-format.md', import.meta.url);
const START = '<!-- printed from the shapes by tools/case-format.mjs; do not edit below -->';

/** The files that are printed from the shapes, as they are and as they should be. */
export function printedFiles(): readonly { readonly file: URL; readonly is: string; readonly shouldBe: string }[] {
  const document = fs.readFileSync(DOCUMENT, 'utf8');
  return [
    { file: SCHEMA, is: fs.existsSync(SCHEMA) ? fs.readFileSync(SCHEMA, 'utf8') : '', shouldBe: `${JSON.stringify(caseSchema(), null, 1)}\n` },
    { file: DOCUMENT, is: document, shouldBe: `${document.slice(0, document.indexOf(START))}${START}\n\n${formatTables()}\n` },
  ];
}

/** Brings both up to date. */
export function writeFormat(): void {
  for (const { file, is, shouldBe } of printedFiles()) if (is !== shouldBe) fs.writeFileSync(file, shouldBe);
}
