// Prints the case format from the shapes: cases/case.schema.json and the tables in docs/case-format.md.
import { checkNode } from './node-version.mjs';

checkNode();
await import('./case-format/print-format.ts').then(({ writeFormat }) => writeFormat());
