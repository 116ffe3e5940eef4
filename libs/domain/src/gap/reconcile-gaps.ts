import { type Gap } from './gap.ts';

/** What is kept of a gap between two judgements. */
export type KeptGap = Pick<Gap, 'rule' | 'subjectKind' | 'subject' | 'unit' | 'processing' | 'state' | 'severity'>;
/** A gap that was there before and still is; `changed` when it is in another state or of another severity. */
export interface StandingGap<S extends KeptGap> { readonly stored: S; readonly found: Gap; readonly changed: boolean }
export interface Reconciled<S extends KeptGap> { readonly opened: readonly Gap[]; readonly standing: readonly StandingGap<S>[]; readonly closed: readonly S[] }

/** What makes it the same gap: rule, subject, unit and processing. */
const identity = (gap: KeptGap): string => JSON.stringify([gap.rule, gap.subjectKind, gap.subject, gap.unit, gap.processing]);

/** Holds the gaps of the last judgement against those found now: which came, which still stand and whether they changed, and which went. */
export function reconcileGaps<S extends KeptGap>(stored: readonly S[], found: readonly Gap[]): Reconciled<S> {
  const before = new Map(stored.map((gap) => [identity(gap), gap]));
  const now = new Map(found.map((gap) => [identity(gap), gap]));
  return {
    opened: [...now].filter(([key]) => !before.has(key)).map(([, gap]) => gap),
    standing: [...before].flatMap(([key, gap]) => {
      const again = now.get(key);
      return again ? [{ stored: gap, found: again, changed: gap.state !== again.state || gap.severity !== again.severity }] : [];
    }),
    closed: [...before].filter(([key]) => !now.has(key)).map(([, gap]) => gap),
  };
}
