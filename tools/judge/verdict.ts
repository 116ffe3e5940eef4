import { isoDay, judgeRecords, RULES, say, severityRank, type Day, type Gap, type Mode } from '@sluitend/domain';
import { type CaseFile } from '@sluitend/case-file';

/** Worst first, then rule, then subject, then unit: the same for the same case, whatever the order of the file. */
export const worstFirst = (a: Gap, b: Gap): number =>
  severityRank(b.severity) - severityRank(a.severity) || compare(a.rule, b.rule) || compare(a.subject, b.subject) || compare(a.unit ?? '', b.unit ?? '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The gaps of a case on a day, in order. */
export const gapsOf = ({ records }: CaseFile, on: Day, mode: Mode): readonly Gap[] => judgeRecords(records, RULES, on, mode).gaps.toSorted(worstFirst);

export const ruleOf = (gap: Gap) => {
  const rule = RULES.find((r) => r.id === gap.rule);
  if (!rule) throw new Error(`no rule ${gap.rule}`);
  return rule;
};
const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));

/** The verdict as other programs read it: codes, ids of the file, days as yyyy-mm-dd or null, sentences in Dutch. */
export const verdictJson = (on: Day, mode: Mode, gaps: readonly Gap[]): string => JSON.stringify({
  on: isoDay(on), mode,
  gaps: gaps.map((gap) => ({
    rule: gap.rule, subject: gap.subject, unit: gap.unit, processing: gap.processing, phase: gap.phase, severity: gap.severity, state: gap.state,
    since: iso(gap.since), nextChange: iso(gap.nextChange), parent: gap.parent,
    says: say(ruleOf(gap).says, gap.facts, 'nl'), citations: gap.cites.map((cite) => cite.text.nl), closedBy: ruleOf(gap).closedBy,
  })),
}, null, 2);
