import { after, type At } from '../kernel/at.ts';
import { type Term } from '../kernel/day.ts';
import { both, MAYBE, NO, YES, type Truth } from '../kernel/truth.ts';
import { plus, type When } from '../kernel/when.ts';
import { type Words } from '../kernel/words.ts';
import { type Cites } from '../law/sources.ts';
import { type Facts } from './facts.ts';
import { type FactsUsed, type GapState, type Phase, type Severity, type Tier } from './gap.ts';
import { type Kind, type RecordOfKind } from './records.ts';

/** Nothing to say on this day. */
export interface Silent { readonly speaks: typeof NO }
/** What a rule says of one subject on one day. */
export interface Speaks {
  readonly speaks: typeof YES | typeof MAYBE;
  /** Left out: open when it certainly speaks, unknown when it only may. */
  readonly state?: Exclude<GapState, 'unknown' | 'not-applicable'>;
  readonly facts: FactsUsed;
  /** The name of one of the rule's declared branches; left out: the base severity. */
  readonly branch?: string;
  readonly unit?: string;
  /** A rule about a past event cites the law of the day of that event. */
  readonly lawOf?: When;
}
export type Verdict = Silent | Speaks;

export const silent: Silent = { speaks: NO };
/** Speaks as surely as the condition holds: yes opens the gap, cannot-tell leaves it unknown. */
export const speaksIf = (condition: Truth, facts: FactsUsed, more: Omit<Speaks, 'speaks' | 'facts'> = {}): Verdict =>
  condition === NO ? silent : { speaks: condition, facts, ...more };

/**
 * Something is lacking, and a term to mend it began on a date. Within the term the gap is announced with its due
 * date, after it open; where the dates do not tell, unknown.
 */
export function lackingAfter(now: At, lacking: Truth, begun: When, term: Term, facts: FactsUsed, more: Omit<Speaks, 'speaks' | 'facts'> = {}): Verdict {
  if (lacking === NO) return silent;
  const over = after(now, begun, term);
  const said = { ...facts, due: plus(begun, term) };
  return over === NO ? { speaks: lacking, facts: said, ...more, state: 'announced' } : speaksIf(both(lacking, over), said, more);
}

/** Speaks, in another state where something has mended it; where that cannot be told, unknown. */
export const speaksMended = (condition: Truth, mended: Truth, state: NonNullable<Speaks['state']>, facts: FactsUsed, more: Omit<Speaks, 'speaks' | 'facts' | 'state'> = {}): Verdict =>
  speaksIf(mended === MAYBE ? both(condition, MAYBE) : condition, facts, mended === YES ? { ...more, state } : more);

/** Of several verdicts on one subject the one to act on first: open, else unknown, else announced or in another state; the first of its sort. Looks no further than an open one. */
export function mostPressing(verdicts: Iterable<Verdict>): Verdict {
  let best: Verdict = silent;
  for (const verdict of verdicts) {
    if (verdict.speaks === YES && verdict.state === undefined) return verdict;
    if (best.speaks === NO || (verdict.speaks === MAYBE && best.speaks === YES)) best = verdict;
  }
  return best;
}

/** A severity that takes the place of the base one, and the words that say when. */
export interface Branch { readonly severity: Severity; readonly when: Words }
/** Steps a severity takes on top: for a sensitive processing, and when a similar breach happens while the gap is open. */
export type Step = 'sensitive' | 'similar-breach';

/** What a person does to close a gap; the web maps each to a task. */
export const REMEDIES = [
  'organisation.assign', 'policy.approve', 'policy.review', 'policy.fulfil', 'parameter.set', 'processing.complete', 'processing.protect-export', 'dpia.decide',
  'risk-analysis.make', 'risk-analysis.complete', 'risk-analysis.review', 'risk.estimate', 'risk.treat', 'impossibility.show', 'acceptance.decide', 'acceptance.register', 'acceptance.renew',
  'decision.complete', 'decision.document', 'decision.report-outcome', 'measure.link', 'measure.implement', 'measure.evidence', 'measure.govern-bypass', 'measure.enforce', 'measure.replace', 'measure.decide', 'measure.unlink',
  'control.put-in-place', 'control.perform', 'plan.approve', 'evidence.date', 'check.perform', 'check.evidence', 'check.review', 'check.plan-sample', 'action.record', 'action.complete', 'action.verify',
  'evaluation.perform', 'evaluation.complete', 'evaluation.follow-up', 'recommendation.answer', 'claim.correct', 'commitment.fulfil', 'report.deliver', 'report.correct',
  'breach.complete', 'breach.notify', 'breach.inform', 'breach.assess', 'breach.decide', 'breach.analyse-cause', 'breach.close', 'breach.start-calamity-plan', 'breach.respond', 'none',
] as const;
export type Remedy = (typeof REMEDIES)[number];

export interface GapRule<K extends Kind = Kind> {
  /** The name of the file; printed in reports, so it never changes. */
  readonly id: string;
  readonly phase: Phase;
  readonly looksAt: K;
  readonly tier: Tier;
  readonly severity: Severity;
  readonly branches?: Readonly<Record<string, Branch>>;
  readonly steps: readonly Step[];
  readonly title: Words;
  /** The sentence of a verdict; `{name}` is replaced by the fact of that name. */
  readonly says: Words;
  /** When the rule speaks, in words for the rule book. */
  readonly when: Words;
  readonly clears: Words;
  /** When it stays silent although it seems to fit. */
  readonly notWhen: Words;
  /** Section and page of the decision of the AP on UWV, or where else it comes from. */
  readonly decision: Words;
  readonly cites: Cites;
  readonly closedBy: Remedy;
  /** Judges one subject on the day of `facts.now`. */
  gapIn(subject: RecordOfKind<K>, facts: Facts): Verdict | readonly Verdict[];
}
export const defineGapRule = <K extends Kind>(rule: GapRule<K>): GapRule<K> => rule;
