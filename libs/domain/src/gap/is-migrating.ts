import { after, reached } from '../kernel/at.ts';
import { NO } from '../kernel/truth.ts';
import { onDay } from '../kernel/when.ts';
import { type Facts } from './facts.ts';

/** Entered with a bulk migration that may not be complete yet: what is lacking in it stays unknown for a time (domain model A.2). */
export const isMigrating = (record: { readonly migrated: boolean; readonly recordedOn: number }, facts: Facts): boolean =>
  record.migrated && reached(facts.now, record.recordedOn) && after(facts.now, onDay(record.recordedOn), { days: facts.parameter('migration.unknownDays') }) === NO;
