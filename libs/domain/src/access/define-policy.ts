import { type Role } from './roles.ts';
import { type Reach, type Scope } from './scope.ts';

/** Who holds rights: a role, in some units. */
export interface Holder {
  readonly role: Role;
  readonly units: readonly string[];
}

/** A thing that lies in a unit, with that unit first and the ones above it after; empty when it belongs to no unit. */
export interface Placed { readonly unitPath: readonly string[] }

/** One sentence per action: which role may do it, and how far. */
export type Sentences<A extends string> = Readonly<Record<A, Readonly<Partial<Record<Role, Reach>>>>>;

export interface Policy<A extends string> {
  /** May this holder do this with this thing? */
  allows(holder: Holder, action: A, thing: Placed): boolean;
  /** Where this holder may do this; its reach is null where the role has no such right at all. */
  scopeOf(holder: Holder, action: A): Scope;
}

/** The rights of one noun. What no sentence grants is refused. */
export const definePolicy = <A extends string>(sentences: Sentences<A>): Policy<A> => ({
  allows({ role, units }, action, { unitPath }) {
    switch (sentences[action][role]) {
      case 'organisation': return true;
      case 'subtree': return unitPath.some((unit) => units.includes(unit));
      case 'units': return unitPath.length > 0 && units.includes(unitPath[0] ?? '');
      default: return false;
    }
  },
  scopeOf: ({ role, units }, action) => ({ reach: sentences[action][role] ?? null, units }) as Scope,
});
