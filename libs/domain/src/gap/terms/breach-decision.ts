import { UNKNOWN_MOMENT, type Moment } from '../../kernel/moment.ts';
import { either, equals, type Known, type Truth } from '../../kernel/truth.ts';
import { type Breach, type BREACH_LEVELS } from '../../breach/breach.ts';
import { type Facts } from '../facts.ts';
import { lastOf } from './breach-clock.ts';

type Level = keyof typeof BREACH_LEVELS;

/** What the last person who decided on it found, else what the register holds as concluded. */
export const decidedLevel = (b: Breach, facts: Facts): Known<Level> => lastOf(b.humanDecision, facts)?.level ?? b.level;
export const decidedNotify = (b: Breach, facts: Facts): Known<boolean> => lastOf(b.humanDecision, facts)?.notify ?? b.notify;
export const decidedInform = (b: Breach, facts: Facts): Known<boolean> => lastOf(b.humanDecision, facts)?.inform ?? b.inform;

/** From this level on one always notifies, and informs the people concerned (Toetsingskader part 2). */
export const isAtLeastConsiderable = (level: Known<Level>): Truth => either(equals(level, 'considerable'), equals(level, 'very-large'));
/** When the assessment was concluded: as recorded, else the last decision of a person. */
export const concludedAt = (b: Breach, facts: Facts): Moment => b.concludedAt ?? lastOf(b.humanDecision, facts)?.at ?? UNKNOWN_MOMENT;
