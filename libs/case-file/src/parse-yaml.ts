import { LineCounter, parseDocument, type Document } from 'yaml';
import { words } from '@sluitend/domain';
import { type Problem } from './problem.ts';

/** A case is text people write; more than this is something else. In characters. */
export const LARGEST_FILE = 5 * 1024 * 1024;
/** One fault against YAML brings forth many; the first ones tell what is wrong. */
const MOST_FAULTS = 10;
/** How often aliases may be used, each counted with what it stands for. */
const MOST_ALIASES = 100;

interface Parsed { readonly document: Document; readonly lines: LineCounter }

/** The text as a tree that still knows its places, or what is wrong with it as YAML 1.2. */
export function parseYaml(text: string, file: string): Parsed | readonly Problem[] {
  const lines = new LineCounter();
  const problem = (offset: number, found: string, expected = words('leesbare YAML 1.2', 'readable YAML 1.2')): Problem => {
    const before = text.slice(0, Math.max(0, offset)).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: '', found: words(found, found), expected, nearest: null };
  };
  if (text.length > LARGEST_FILE) return [{ ...problem(0, ''), found: words(`${text.length} tekens`, `${text.length} characters`), expected: words(`ten hoogste ${LARGEST_FILE}`, `at most ${LARGEST_FILE}`) }];
  if (text.includes('\0')) return [problem(text.indexOf('\0'), 'NUL', words('tekst', 'text'))];
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length) return faults.slice(0, MOST_FAULTS).map((fault) => problem(fault.pos[0], fault.message));
    document.toJS({ maxAliasCount: MOST_ALIASES });
    return { document, lines };
  } catch (fault) {
    return [problem(0, fault instanceof Error ? fault.message : String(fault))];
  }
}
