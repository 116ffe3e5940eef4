import { type Day } from '../kernel/day.ts';
import { type Gap } from './gap.ts';
import { type Kind } from './records.ts';

/** What was found on a day, and the next day on which anything can change without anyone acting. */
export interface Found { readonly gaps: readonly Gap[]; readonly nextDay: Day | null }
/** What one rule found in one subject. A rule that is silent today may speak on its `nextDay`. */
export interface Judged extends Found { readonly rule: string; readonly subjectKind: Kind; readonly subject: string }

/** The first of some days; null when there is none. */
export const soonest = (days: readonly (Day | null)[]): Day | null => days.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null);
