// Prints the first migrations of the governed tables from the shapes of the domain. Run once, before the first release:
// a migration is never edited afterwards, and a later change of a shape is a migration of its own.
import fs from 'node:fs';
import path from 'node:path';
import { type Kind } from '@sluitend/domain';
import { createTableSql, referenceSql } from '../apps/api/src/platform/database/record-table.ts';

const NOUNS: readonly (readonly [noun: string, kinds: readonly Kind[]])[] = [
  ['organisation', ['organisation', 'unit', 'person', 'deputy']],
  ['evidence', ['evidence']],
  ['norm', ['policy', 'policy-requirement', 'requirement', 'parameter-setting', 'tier-switch']],
  ['processing', ['processing', 'context-change', 'dpia-decision']],
  ['breach', ['pattern', 'breach']],
  ['risk-analysis', ['risk-analysis', 'risk']],
  ['decision', ['decision', 'technical-impossibility', 'risk-acceptance']],
  ['measure', ['measure', 'control-status', 'plan', 'metric']],
  ['check', ['check', 'recurring-control']],
  ['evaluation', ['evaluation']],
  ['action', ['action']],
  ['statement', ['claim', 'commitment', 'recommendation', 'delivered-report']],
  ['gap', ['disposition']],
];
const folder = path.resolve(import.meta.dirname, '../apps/api/src/platform/database/migrations');
const pascal = (words: string): string => words.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
const indent = (sql: string): string => sql.replace(/^(?=.)/gm, '      ');

function write(stamp: number, name: string, says: string, up: string, down: string): void {
  fs.writeFileSync(path.join(folder, `${stamp}-${name}.ts`), `import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** ${says} */
export class ${pascal(name)}${stamp} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
${indent(up)}
    \`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('${down}');
  }
}
`);
}
NOUNS.forEach(([noun, kinds], i) => {
  const tables = kinds.map((kind) => kind.replaceAll('-', '_'));
  write(1_800_000_000_100 + i, `register-${noun}`, `The tables of the noun ${noun}.`, kinds.map(createTableSql).join('\n\n'), `drop table ${tables.flatMap((t) => [`register.${t}`, `history.${t}`]).join(', ')} cascade`);
});
write(1_800_000_000_200, 'register-references', 'References between the governed tables, checked when a transaction ends.', NOUNS.flatMap(([, kinds]) => kinds.map(referenceSql)).filter(Boolean).join('\n'), 'select 1');
const names = [...NOUNS.map(([noun], i) => `${1_800_000_000_100 + i}-register-${noun}`), '1800000000200-register-references'];
console.log(names.join('\n'));
