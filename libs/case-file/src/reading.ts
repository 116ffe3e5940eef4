import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import { words, type Kind, type Words } from '@sluitend/domain';
import { quoted, type Problem } from './problem.ts';

/** A word in the file that points to another record. */
export interface Pointer { readonly to: string; readonly id: string; readonly node: Node; readonly path: string }
/** Evidence written inside the record it belongs to. */
export interface Inline { readonly id: string; readonly node: Node; readonly path: string; readonly ofKind: Kind; readonly ofId: string }

/** One file being read. Problems, pointers and evidence written inline gather here while the records are read. */
export interface Reading {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: Problem[];
  readonly pointers: Pointer[];
  readonly inline: Inline[];
  /** The ids of the processings in the file; a record may leave its processing out when there is one. */
  readonly processings: readonly string[];
}

/** What is known of a node of the file: nothing there and an empty value are the same. */
export type Found = Node | null;

/** The node itself, or the one its alias stands for; null when it is empty. */
export function nodeAt(value: unknown, reading: Reading): Found {
  const node = isAlias(value) ? value.resolve(reading.document) : value;
  if (isScalar(node)) return node.value === null ? null : node;
  return isMap(node) || isSeq(node) ? node : null;
}

export function foundWords(node: Found): Words {
  if (isMap(node)) return words('een groep velden', 'a group of fields');
  if (isSeq(node)) return words('een lijst', 'a list');
  return isScalar(node) ? quoted(textOf(node)) : words('niets', 'nothing');
}

/** A scalar as it was written: `2014` and `1.0` keep their digits. */
export const textOf = (node: { readonly value: unknown; readonly source?: string }): string => (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)));

/** Text that any database and terminal can hold: lines and tabs, no other control characters, no half characters. */
export const isPlainText = (text: string): boolean => !/[^\P{Cc}\n\t]|\p{Cs}/u.test(text);

/** Notes a problem at a node. */
export function report(reading: Reading, node: Node, path: string, found: Words, expected: Words, near: string | null = null): void {
  const { line, col } = reading.lines.linePos(node.range?.[0] ?? 0);
  reading.problems.push({ file: reading.file, line, column: col, path, found, expected, nearest: near });
}
