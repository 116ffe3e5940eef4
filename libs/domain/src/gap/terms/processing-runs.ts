import { sinceKnown } from '../../kernel/at.ts';
import { both, not, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { type Facts } from '../facts.ts';

/** Has the processing started and not ended? Where there is none, the organisation itself goes on. */
export const isRunning = (facts: Facts): Truth =>
  facts.processing ? both(sinceKnown(facts.now, facts.processing.startedOn ?? UNKNOWN_WHEN), not(sinceKnown(facts.now, facts.processing.endedOn))) : YES;

/** Has the processing not ended? Also for one of which nobody recorded when it began. What it shares with other processings goes on for them. */
export const goesOn = (facts: Facts, sharedBy: readonly string[] = []): Truth => (sharedBy.length > 1 ? YES : not(sinceKnown(facts.now, facts.processing?.endedOn ?? null)));
