import { KINDS, RECORDS, type Field, type Fields, type Kind } from '@sluitend/domain';
import { keyOf } from './read-case.ts';

const code = (text: string): string => `\`${text}\``;
const anchored = (kind: Kind | string): string => `[${kind}](#${keyOf(kind as Kind).toLowerCase()})`;

/** What may stand in a field, in a few words. */
function valueText(field: Field): string {
  switch (field.type) {
    case 'when': return 'date';
    case 'flag': return 'true, false';
    case 'count': return 'number';
    case 'choice': return Object.keys(field.options ?? {}).map(code).join(', ');
    case 'choices': return `list of ${Object.keys(field.options ?? {}).map(code).join(', ')}`;
    case 'texts': return 'list of texts';
    case 'ref': return `id of ${anchored(field.to ?? '')}`;
    case 'refs': return field.to === 'evidence' ? `list of ids of ${anchored('evidence')}, or evidence written inline` : `list of ids of ${anchored(field.to ?? '')}`;
    case 'list': return 'list of:';
    default: return field.type;
  }
}

const rows = (fields: Fields, under = ''): readonly string[] => Object.entries(fields).flatMap(([key, field]) => [
  `| ${under}${code(key)}${field.required ? ' *' : ''} | ${valueText(field)} | ${field.label.nl} | ${field.label.en} |`,
  ...(field.type === 'list' ? rows(field.item ?? {}, `${under}· `) : []),
]);

/** One table for each kind of record, in Markdown, printed from the shapes. */
export const formatTables = (): string => KINDS.map((kind) => [
  `### ${keyOf(kind)}`, '', `${RECORDS[kind].labelPlural.nl} / ${RECORDS[kind].labelPlural.en}`, '',
  '| field | value | Nederlands | English |', '|---|---|---|---|', ...rows(RECORDS[kind].fields),
].join('\n')).join('\n\n');
