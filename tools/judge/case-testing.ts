import fs from 'node:fs';
import { parse } from 'yaml';
import { parseDay, type Day, type Gap } from '@sluitend/domain';
import { problemText, readCase, type CaseFile } from '@sluitend/case-file';
import { gapsOf } from './verdict.ts';

/** What one line of a table of expectations says; without subjects it is about every subject of the rule. */
export interface Line { readonly rule?: string; readonly either?: readonly string[]; readonly subjects?: readonly string[]; readonly severity?: string; readonly state?: string; readonly openUntil?: string; readonly from?: string; readonly why: string }
export interface Expectation { readonly on: string; readonly must: readonly Line[]; readonly mustNot: readonly Line[]; readonly cleared?: readonly Line[] }

const at = (name: string) => new URL(`../../cases/${name}`, import.meta.url);

export function theCase(name: string): CaseFile {
  const reading = readCase(fs.readFileSync(at(name), 'utf8'), `cases/${name}`);
  if (reading.case === null) throw new Error(reading.problems.map((problem) => problemText(problem, 'en')).join('\n'));
  return reading.case;
}
export const expectationsOf = (name: string): readonly Expectation[] => parse(fs.readFileSync(at(name), 'utf8')) as readonly Expectation[];

export const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
};

const judged = new WeakMap<CaseFile, Map<string, readonly Gap[]>>();
/** The gaps of a case on a day, in hindsight; judged once for all tests. */
export function gapsOn(file: CaseFile, on: string): readonly Gap[] {
  const days = judged.get(file) ?? new Map<string, readonly Gap[]>();
  judged.set(file, days);
  const gaps = days.get(on) ?? gapsOf(file, dayOf(on), 'hindsight');
  days.set(on, gaps);
  return gaps;
}
/** The open gaps of these rules, in these subjects. */
export const openIn = (file: CaseFile, on: string, rules: readonly string[], subjects?: readonly string[], state = 'open'): readonly Gap[] =>
  gapsOn(file, on).filter((gap) => gap.state === state && rules.includes(gap.rule) && (subjects === undefined || subjects.includes(gap.subject)));

/** Turns a table of expectations into tests, a line for each rule, subject and day. */
export function testExpectations(file: CaseFile, expectations: readonly Expectation[]): void {
  const rulesOf = (line: Line) => line.either ?? [line.rule ?? ''];
  for (const { on, must, mustNot, cleared = [] } of expectations) {
    describe(`on ${on}`, () => {
      const shown = must.flatMap((line) => (line.subjects ?? []).map((subject) => [rulesOf(line).join(' or '), subject, line] as const));
      if (shown.length) it.each(shown)('shows %s in %s', (_, subject, line) => {
        const gaps = openIn(file, on, rulesOf(line), [subject], line.state);
        expect(gaps.map((gap) => gap.subject)).toContain(subject);
        if (line.severity) expect(gaps.map((gap) => gap.severity)).toEqual([line.severity]);
      });
      it.each(mustNot.map((line) => [rulesOf(line).join(), line.subjects?.join(', ') ?? 'anything', line] as const))('does not call %s open in %s', (_, __, line) => {
        expect(openIn(file, on, rulesOf(line), line.subjects).map((gap) => `${gap.rule}/${gap.subject}`)).toEqual([]);
      });
      if (cleared.length) it.each(cleared.map((line) => [rulesOf(line).join(), line.subjects?.join() ?? '', line] as const))('has cleared %s in %s', (_, __, line) => {
        expect(openIn(file, line.openUntil ?? '', rulesOf(line), line.subjects)).not.toEqual([]);
        expect(openIn(file, line.from ?? '', rulesOf(line), line.subjects)).toEqual([]);
        expect(openIn(file, on, rulesOf(line), line.subjects)).toEqual([]);
      });
    });
  }
}
