/** How far a right reaches: the whole organisation, the holder's units with all below them, or those units alone. */
export const REACHES = ['organisation', 'subtree', 'units'] as const;
export type Reach = (typeof REACHES)[number];

/** Only definePolicy makes one, so that nobody reads by a scope nobody granted. */
declare const granted: unique symbol;

/** Where the holder of a right may use it. Reads demand one; a null reach finds nothing. */
export interface Scope {
  readonly reach: Reach | null;
  /** The units the reach starts from; without meaning for the whole organisation. */
  readonly units: readonly string[];
  readonly [granted]: true;
}
