import fs from 'node:fs';
import path from 'node:path';
import { LARGEST_FILE, problemText, readCase } from '@sluitend/case-file';
import { readCall, USAGE } from './usage.ts';
import { gapsOf, verdictJson } from './verdict.ts';
import { verdictText } from './verdict-text.ts';

/** Where the judge writes and where relative paths start; tests give their own. */
export interface Surroundings { readonly from: string; out(text: string): void; err(text: string): void }
const terminal: Surroundings = {
  // npm runs every script in the root of the repository; INIT_CWD is the folder the person stands in.
  from: process.env['INIT_CWD'] ?? process.cwd(),
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

function textOf(file: string): string | null {
  try {
    return fs.statSync(file).size > 4 * LARGEST_FILE ? 'x'.repeat(LARGEST_FILE + 1) : new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch {
    return null;
  }
}

/** Judges a case file on a day. Gives the exit code: 0 judged, 1 wrong file, 2 wrong call. */
export function judge(args: readonly string[], around: Surroundings = terminal): 0 | 1 | 2 {
  const language = args.includes('--en') ? 'en' : 'nl';
  if (args.includes('--help')) {
    around.out(USAGE[language]);
    return 0;
  }
  const call = readCall(args, language);
  if (typeof call === 'string') {
    around.err(`${call}\n\n${USAGE[language]}`);
    return 2;
  }
  const text = textOf(path.resolve(around.from, call.file));
  if (text === null) {
    around.err(language === 'nl' ? `${call.file}: bestaat niet, of is geen tekst in UTF-8.` : `${call.file}: is not there, or no text in UTF-8.`);
    return 1;
  }
  const reading = readCase(text, call.file);
  if (reading.case === null) {
    for (const problem of reading.problems) around.err(problemText(problem, language));
    return 1;
  }
  const gaps = gapsOf(reading.case, call.on, call.mode);
  around.out(call.json ? verdictJson(call.on, call.mode, gaps) : verdictText(reading.case, call.on, call.mode, gaps, language));
  return 0;
}
