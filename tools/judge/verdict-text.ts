import { dayText, gapKey, GAP_STATES, PHASES, say, SEVERITIES, titleOf, type Day, type Gap, type Kind, type Language, type Mode, type Phase, type Records } from '@sluitend/domain';
import { type CaseFile } from '@sluitend/case-file';
import { ruleOf } from './verdict.ts';

const SAID = {
  nl: { on: 'op', hindsight: 'met de kennis van nu', 'as-known': 'zoals toen bekend', since: 'sinds', unclear: 'sinds: niet vast te stellen', closes: 'sluit door', belongs: 'hoort bij', changes: 'verandert vanzelf op', none: 'Geen gaten gevonden.', total: (gaps: number, open: number) => `${gaps} gaten, waarvan ${open} open.` },
  en: { on: 'on', hindsight: 'in hindsight', 'as-known': 'as known then', since: 'since', unclear: 'since: cannot be told', closes: 'closed by', belongs: 'belongs to', changes: 'changes by itself on', none: 'No gaps found.', total: (gaps: number, open: number) => `${gaps} gaps, ${open} of them open.` },
} as const;

const titleIn = (records: Records, kind: Kind, id: string): string => {
  const record = records[kind].find((r) => r.id === id);
  return record ? titleOf(kind, record as never) : id;
};

function gapText(gap: Gap, records: Records, language: Language, depth: number): string {
  const said = SAID[language];
  const rule = ruleOf(gap);
  const title = titleIn(records, gap.subjectKind, gap.subject);
  const unit = gap.unit ? ` (${titleIn(records, 'unit', gap.unit)})` : '';
  const lines = [
    `${depth ? '└ ' : ''}[${SEVERITIES[gap.severity][language]}, ${GAP_STATES[gap.state][language]}] ${rule.title[language]} (${gap.rule})`,
    `  ${gap.subject}${title === gap.subject ? '' : `: ${title}`}${unit}`,
    `  ${say(rule.says, gap.facts, language)}`,
    `  ${[gap.since === null ? said.unclear : `${said.since} ${dayText(gap.since, language)}`, ...(gap.nextChange === null ? [] : [`${said.changes} ${dayText(gap.nextChange, language)}`])].join('; ')}`,
    `  ${gap.cites.map((cite) => cite.text[language]).join('; ')}`,
    `  ${said.closes}: ${rule.clears[language]}`,
    ...(gap.parent === null || gap.suppressed ? [] : [`  ${said.belongs}: ${gap.parent}`]),
  ];
  return lines.map((line) => '  '.repeat(depth) + line).join('\n');
}

/** The verdict as a person reads it: by phase, worst first, and a gap that its parent already says below that parent. */
export function verdictText({ about, records }: CaseFile, on: Day, mode: Mode, gaps: readonly Gap[], language: Language): string {
  const said = SAID[language];
  const below = (gap: Gap, depth: number): readonly string[] => {
    const children = gaps.filter((child) => child.suppressed && child.parent === gapKey(gap));
    return [gapText(gap, records, language, depth), ...children.flatMap((child) => below(child, depth + 1))];
  };
  const phases = (Object.keys(PHASES) as readonly Phase[]).flatMap((phase) => {
    const tops = gaps.filter((gap) => gap.phase === phase && !gap.suppressed);
    return tops.length ? [`== ${PHASES[phase][language]}`, ...tops.flatMap((gap) => below(gap, 0))] : [];
  });
  const header = `${about.title} (${about.id})\n${said.on} ${dayText(on, language)}, ${said[mode]}`;
  const total = gaps.length ? said.total(gaps.length, gaps.filter((gap) => gap.state === 'open').length) : said.none;
  return [header, ...phases, total].join('\n\n');
}

