import { isBetween } from '../../kernel/at.ts';
import { both, either, isTrueWord, MAYBE, NO, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { type Evidence, type EvidenceKind } from '../../evidence/evidence.ts';
import { type Facts } from '../facts.ts';

/** Is there a document among these, of the time (dated on or before the judged day), for which the test holds? */
export const someEvidence = (ids: readonly string[], facts: Facts, test: (e: Evidence) => Truth = () => YES): Truth =>
  ids.reduce<Truth>((found, id) => {
    const e = facts.one('evidence', id);
    return e ? either(found, both(facts.has('evidence', e), test(e))) : found;
  }, NO);

export const ofKind = (e: Evidence, kinds: readonly EvidenceKind[]): Truth => (e.kind === null ? NO : isTrueWord(e.kind) ? truthOf(kinds.includes(e.kind)) : MAYBE);
/** Dated within a stretch; a document without a date may lie anywhere in it. */
export const datedBetween = (e: Evidence, from: When, to: When): Truth => isBetween(e.documentDate ?? UNKNOWN_WHEN, from, to);
