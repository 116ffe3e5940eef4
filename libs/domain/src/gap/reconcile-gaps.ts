import { type Gap } from './gap.ts';

/** A gap as it was stored at the last judgement. */
export interface StandingGap<S extends Gap = Gap> { readonly stored: S; readonly found: Gap; /** The fields in which it is not the same any more; none when nothing changed. */ readonly changed: readonly (keyof Gap)[] }
export interface Reconciled<S extends Gap = Gap> { readonly opened: readonly Gap[]; readonly standing: readonly StandingGap<S>[]; readonly closed: readonly S[] }

/** What makes it the same gap: rule, subject, unit and processing. */
const identity = (gap: Gap): string => JSON.stringify([gap.rule, gap.subjectKind, gap.subject, gap.unit, gap.processing]);
const CAN_CHANGE = ['severity', 'state', 'since', 'presentSince', 'nextChange', 'parent', 'suppressed', 'facts', 'cites'] as const satisfies readonly (keyof Gap)[];
const differs = (a: unknown, b: unknown): boolean => {
  if (a === b) return false;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return true;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return Object.keys(left).length !== Object.keys(right).length || Object.keys(left).some((key) => differs(left[key], right[key]));
};

/** Holds the gaps stored as open against those found now: which opened, which still stand and what changed about them, and which closed. */
export function reconcileGaps<S extends Gap>(stored: readonly S[], found: readonly Gap[]): Reconciled<S> {
  const before = new Map(stored.map((gap) => [identity(gap), gap]));
  const now = new Map(found.map((gap) => [identity(gap), gap]));
  return {
    opened: [...now].filter(([key]) => !before.has(key)).map(([, gap]) => gap),
    standing: [...before].flatMap(([key, gap]) => {
      const again = now.get(key);
      return again ? [{ stored: gap, found: again, changed: CAN_CHANGE.filter((field) => differs(gap[field], again[field])) }] : [];
    }),
    closed: [...before].filter(([key]) => !now.has(key)).map(([, gap]) => gap),
  };
}
