import { words, type Language, type Words } from '@sluitend/domain';

/** Something in a case file that cannot be read: where it stands, what stands there, and what should. */
export interface Problem {
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** From the top of the file, as in `measures[3].implementedOn`; empty for the file itself. */
  readonly path: string;
  readonly found: Words;
  readonly expected: Words;
  /** The allowed word that is most like the one found. */
  readonly nearest: string | null;
}

const SENTENCE: Record<Language, { readonly found: string; readonly expected: string; readonly nearest: (word: string) => string }> = {
  nl: { found: 'gevonden', expected: 'verwacht', nearest: (word) => ` Bedoelt u “${word}”?` },
  en: { found: 'found', expected: 'expected', nearest: (word) => ` Did you mean “${word}”?` },
};

/** Marks that a terminal would obey instead of show. */
const CONTROL = /\p{Cc}/gu;

/** One line: file, place, path, what was found and what was expected. */
export function problemText(problem: Problem, language: Language): string {
  const said = SENTENCE[language];
  const place = [`${problem.file}:${problem.line}:${problem.column}`, problem.path].filter(Boolean).join(' ');
  const hint = problem.nearest === null ? '' : said.nearest(problem.nearest);
  return `${place}: ${said.found} ${problem.found[language]}, ${said.expected} ${problem.expected[language]}.${hint}`.replace(CONTROL, '�');
}

/** A word as it stands in the file, the same in both languages, cut off where it is long. */
export function quoted(text: string): Words {
  const line = text.replace(/\s+/g, ' ');
  const shown = `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
  return words(shown, shown);
}
