import { type Day } from '../kernel/day.ts';
import { type When } from '../kernel/when.ts';
import { words, type Words } from '../kernel/words.ts';
import { type Kind } from './records.ts';

/** The group a rule belongs to: the four phases of the loop, its governance, and the breaches. */
export const PHASES = { plan: words('Plan', 'Plan'), do: words('Do', 'Do'), check: words('Check', 'Check'), act: words('Act', 'Act'), governance: words('Bestuur', 'Governance'), breach: words('Datalekken', 'Breaches') } as const;
export type Phase = keyof typeof PHASES;

/** From least to worst. */
export const SEVERITIES = { info: words('ter informatie', 'info'), low: words('laag', 'low'), medium: words('midden', 'medium'), high: words('hoog', 'high'), critical: words('kritiek', 'critical') } as const;
export type Severity = keyof typeof SEVERITIES;
const ladder = Object.keys(SEVERITIES) as readonly Severity[];
export const severityRank = (severity: Severity): number => ladder.indexOf(severity);
/** One step worse, never above critical; information stays information. */
export const worse = (severity: Severity): Severity => (severity === 'info' ? 'info' : (ladder[Math.min(severityRank(severity) + 1, ladder.length - 1)] ?? severity));
export const worstOf = (severities: readonly Severity[]): Severity | null => severities.reduce<Severity | null>((a, b) => (a === null || severityRank(b) > severityRank(a) ? b : a), null);

/** Whether the AP established the failing, stated the norm, or neither; only extensions can be switched off. */
export const TIERS = { 'ap-finding': words('vastgesteld door de AP', 'established by the AP'), 'ap-norm': words('norm genoemd door de AP', 'norm stated by the AP'), extension: words('uitbreiding', 'extension') } as const;
export type Tier = keyof typeof TIERS;

/** Closed gaps are not in any list; every other state is. */
export const GAP_STATES = {
  announced: words('aangekondigd', 'announced'), open: words('open', 'open'), unknown: words('onbekend', 'unknown'), remedied: words('hersteld', 'remedied'), overtaken: words('ingehaald', 'overtaken'),
  accepted: words('geaccepteerd', 'accepted'), 'not-applicable': words('niet van toepassing', 'not applicable'),
} as const;
export type GapState = keyof typeof GAP_STATES;

/** A fact a verdict rests on, as it is put into the sentence: a date, a number, or words taken from a record. */
export type FactValue = When | number | string | null;
export type FactsUsed = Readonly<Record<string, FactValue>>;

/** What should exist and does not, on one day, by one rule, for one subject. Its identity is rule + subject + unit. */
export interface Gap {
  readonly rule: string;
  readonly subject: string;
  readonly subjectKind: Kind;
  readonly unit: string | null;
  /** Null for the organisation's own gaps. */
  readonly processing: string | null;
  readonly phase: Phase;
  readonly severity: Severity;
  readonly state: GapState;
  /** The first day of this unbroken stretch; null when it cannot be told. */
  readonly since: Day | null;
  /** The first day on which it was open or unknown in one story with this state; a mended gap counts its days from here. */
  readonly presentSince: Day | null;
  /** The next day on which anything about it can change by itself; null when only a record can change it. */
  readonly nextChange: Day | null;
  /** The gap it is attached to. */
  readonly parent: string | null;
  /** Left out of lists and totals because its parent says it. */
  readonly suppressed: boolean;
  readonly facts: FactsUsed;
  /** Index into the rule's citations of those in force. */
  readonly cites: readonly CitedNorm[];
}
export interface CitedNorm { readonly text: Words; readonly source: string; readonly article: string; readonly ownPolicy: boolean; readonly from: Day | null; readonly to: Day | null; readonly url: string | null }

export const gapKey = (gap: Pick<Gap, 'rule' | 'subject' | 'unit'>): string => (gap.unit ? `${gap.rule}/${gap.subject}/${gap.unit}` : `${gap.rule}/${gap.subject}`);
