import { isoDay, parseDay, type Day } from '../kernel/day.ts';
import { say } from '../gap/say.ts';
import { type Gap } from '../gap/gap.ts';
import { judgeRecords } from '../gap/judge-records.ts';
import { type AnyRule } from '../gap/find-gaps.ts';
import { type Mode } from '../gap/facts.ts';
import { type Kind, type Records } from '../gap/records.ts';
import { type GapRule } from '../gap/gap-rule.ts';
import { aCase, type Written } from './a-case.ts';

/** What a line of the table expects of the one gap it speaks of; only what is named is compared. */
export interface Expected {
  readonly subject?: string; readonly state?: string; readonly severity?: string; readonly since?: string | null; readonly nextChange?: string | null; readonly unit?: string | null;
  /** A part of the Dutch sentence. */
  readonly says?: string;
  /** Sources cited, in order. */
  readonly cites?: readonly string[];
}
export type SilentLine = readonly [sentence: string, written: Written, on: string, mode?: Mode];
export type SpeakingLine = readonly [sentence: string, written: Written, on: string, expected?: Expected, mode?: Mode];
export interface Table {
  readonly silent: readonly SilentLine[]; readonly speaks: readonly SpeakingLine[];
  /** Rules that judge the processings beside, for a rule that looks at what they found. */
  readonly beside?: readonly AnyRule[];
}

const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
};
const reversed = (records: Records): Records => Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.toReversed()])) as unknown as Records;
const plain = (gap: Gap) => ({ subject: gap.subject, state: gap.state, severity: gap.severity, unit: gap.unit, since: gap.since === null ? null : isoDay(gap.since), cites: gap.cites.map((c) => c.text.nl), processing: gap.processing });
const byKey = (gaps: readonly Gap[]) => gaps.map(plain).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** Runs a rule over its table. Each line also proves that order does not matter and that nothing changes before the announced day. */
export function testRule<K extends Kind>(rule: GapRule<K>, table: Table): void {
  const rules = [rule as unknown as AnyRule, ...(table.beside ?? [])];
  const judge = (records: Records, day: Day, mode: Mode) => {
    const { gaps, nextDay } = judgeRecords(records, rules, day, mode);
    return { gaps: gaps.filter((g) => g.rule === rule.id), nextDay };
  };
  const proveSteady = (records: Records, day: Day, mode: Mode) => {
    const { gaps, nextDay } = judge(records, day, mode);
    expect(byKey(judge(reversed(records), day, mode).gaps)).toEqual(byKey(gaps));
    const facts = JSON.stringify(records).length; // the facts stay the same: only days pass
    const until = Math.min(nextDay ?? day + 2000, day + 2000) - 1;
    for (const later of new Set([day + 1, Math.floor((day + until) / 2), until])) {
      if (later > day && later <= until) expect({ later: isoDay(later), gaps: byKey(judge(records, later, mode).gaps), facts }).toEqual({ later: isoDay(later), gaps: byKey(gaps), facts });
    }
    return gaps;
  };
  describe(rule.id, () => {
    it.each(table.silent.map((line) => [line[0], line] as const))('silent: %s', (_, [, written, on, mode = 'hindsight']) => {
      expect(proveSteady(aCase(written), dayOf(on), mode).map(plain)).toEqual([]);
    });
    it.each(table.speaks.map((line) => [line[0], line] as const))('speaks: %s', (_, [, written, on, expected = {}, mode = 'hindsight']) => {
      const gaps = proveSteady(aCase(written), dayOf(on), mode);
      const gap = gaps.find((g) => (expected.subject === undefined || g.subject === expected.subject) && (expected.unit === undefined || g.unit === expected.unit));
      expect(gap).toBeDefined();
      if (!gap) return;
      const { says, cites, nextChange, ...rest } = expected;
      expect(plain(gap)).toMatchObject({ state: 'open', ...rest });
      if (nextChange !== undefined) expect(gap.nextChange === null ? null : isoDay(gap.nextChange)).toBe(nextChange);
      if (cites) expect(gap.cites.map((c) => c.source)).toEqual(cites);
      const sentence = say(rule.says, gap.facts, 'nl');
      expect(sentence).not.toMatch(/[{}]|undefined|niet vastgelegd/);
      expect(say(rule.says, gap.facts, 'en')).not.toMatch(/[{}]|undefined|not recorded/);
      if (says) expect(sentence).toContain(says);
    });
  });
}
