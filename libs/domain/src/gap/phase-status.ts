import { at } from '../kernel/at.ts';
import { DUSK, type Day } from '../kernel/day.ts';
import { type When } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';
import { CHECK_KINDS, type CheckKind } from '../check/check.ts';
import { type Dossier } from './dossier.ts';
import { factsOf, type Facts, type Mode } from './facts.ts';
import { severityRank, type Gap } from './gap.ts';
import { EVALUATION, partKey, partsOf, youngest, type CirclePhase } from './phase-parts.ts';
import { type Kind } from './records.ts';

/** The state of a phase of one processing, from best to worst; a phase is its worst part, and unknown ranks above partly (settled: phase status). */
export const PHASE_STATUSES = {
  'not-applicable': words('niet van toepassing', 'not applicable'),
  'in-order': words('op orde', 'in order'),
  partly: words('deels', 'partly'),
  unknown: words('nog niet gecontroleerd', 'not checked yet'),
  'not-in-order': words('niet op orde', 'not in order'),
} as const;
export type PhaseStatus = keyof typeof PHASE_STATUSES;
const ladder = Object.keys(PHASE_STATUSES) as readonly PhaseStatus[];

/** How one phase of one processing stands on a day. */
export interface PhaseState {
  readonly phase: CirclePhase;
  readonly status: PhaseStatus;
  /** What it is made of, how many of those are in order, and how many have an open gap of which a term is over. */
  readonly parts: number;
  readonly inOrder: number;
  readonly late: number;
  /** The date of the youngest record that covers a part. */
  readonly on: When | null;
}
/** The four phases on a day, and the next day on which they can change by themselves. */
export interface Phases { readonly phases: readonly PhaseState[]; readonly nextDay: Day | null }

/** The phase in which a governance gap counts: that of its subject. */
const PHASE_OF_SUBJECT: Readonly<Partial<Record<Kind, CirclePhase>>> = {
  measure: 'do', decision: 'do', plan: 'do', requirement: 'do', 'control-status': 'do', metric: 'do', claim: 'do', evidence: 'do',
  check: 'check', 'recurring-control': 'check', evaluation: 'act', action: 'act', recommendation: 'act', commitment: 'act', breach: 'act', 'delivered-report': 'act',
};
function phaseOf(gap: Gap): CirclePhase {
  if (gap.phase === 'breach') return 'act';
  return gap.phase === 'governance' ? (PHASE_OF_SUBJECT[gap.subjectKind] ?? 'plan') : gap.phase;
}

/** The kind of check a gap of a measure is about; any other gap of checking is about all kinds. */
const KIND_OF_RULE: Readonly<Record<string, CheckKind>> = { 'measure-never-checked': 'existence', 'operation-never-checked': 'operation', 'effect-never-checked': 'effect' };

/** The parts a gap is about; a subject that is no part yet is one of its own. */
function partsOfGap(gap: Gap, phase: CirclePhase, keys: ReadonlySet<string>, facts: Facts): readonly string[] {
  const own = partKey(gap.subjectKind, gap.subject);
  const among = (candidates: readonly string[]) => {
    const there = candidates.filter((key) => keys.has(key));
    return there.length ? there : [own];
  };
  if (phase === 'check' && gap.subjectKind === 'measure') {
    const kind = KIND_OF_RULE[gap.rule];
    return among(kind ? [partKey('measure', gap.subject, kind)] : (Object.keys(CHECK_KINDS) as CheckKind[]).map((k) => partKey('measure', gap.subject, k)));
  }
  const check = phase === 'check' && gap.subjectKind === 'check' ? facts.one('check', gap.subject) : null;
  if (check) return among(check.kinds.map((k) => partKey('measure', check.measure, k)));
  if (gap.subjectKind === 'processing' && gap.rule === 'dpia-decision-missing') return among([...keys].filter((key) => key.startsWith('dpia-decision/')));
  if (gap.subjectKind === 'processing' && phase === 'plan') return among([...keys].filter((key) => key.startsWith('risk-analysis/')));
  return gap.subjectKind === 'processing' && phase === 'act' ? among([EVALUATION]) : [own];
}

/** In order only when a dated record with evidence covers the part and no gap is open on it; what cannot be told is unknown. */
function statusOf(coveredOn: When | null, gaps: readonly Gap[]): PhaseStatus {
  const open = gaps.filter((gap) => gap.state === 'open');
  if (open.some((gap) => severityRank(gap.severity) >= severityRank('high'))) return 'not-in-order';
  if (gaps.some((gap) => gap.state === 'unknown')) return 'unknown';
  if (open.length > 0) return 'partly';
  if (coveredOn) return 'in-order';
  return gaps.length > 0 && gaps.every((gap) => gap.state === 'not-applicable') ? 'not-applicable' : 'unknown';
}

/** The state of the four phases of a processing on a day, from its dossier and the gaps found in it on that day. */
export function phasesOf(dossier: Dossier, gaps: readonly Gap[], day: Day, mode: Mode): Phases {
  const facts = factsOf(dossier, mode);
  const now = (facts.now = at(day));
  const covered = partsOf(facts);
  const keys = new Set(covered.map((part) => part.key));
  const said = gaps.filter((gap) => gap.state !== 'announced').flatMap((gap) => partsOfGap(gap, phaseOf(gap), keys, facts).map((key) => ({ phase: phaseOf(gap), key, gap })));
  const phases = (['plan', 'do', 'check', 'act'] as const).map((phase): PhaseState => {
    const parts = new Map(said.filter((s) => s.phase === phase).map((s) => [s.key, { coveredOn: null as When | null, gaps: [] as Gap[] }]));
    for (const part of covered) if (part.phase === phase) parts.set(part.key, { coveredOn: part.coveredOn, gaps: [] });
    for (const s of said) if (s.phase === phase) parts.get(s.key)?.gaps.push(s.gap);
    const all = [...parts.values()];
    const statuses = all.map((part) => statusOf(part.coveredOn, part.gaps));
    return {
      phase, parts: all.length, on: youngest(all.map((part) => part.coveredOn)),
      status: statuses.length ? (ladder[Math.max(...statuses.map((s) => ladder.indexOf(s)))] ?? 'unknown') : 'unknown',
      inOrder: statuses.filter((s) => s === 'in-order').length,
      late: all.filter((part) => part.gaps.some((gap) => gap.state === 'open' && gap.facts['due'])).length,
    };
  });
  return { phases, nextDay: now.next >= DUSK ? null : now.next };
}
