import type { Scope } from '@sluitend/domain';
import { forbidden } from '../platform/graphql/expected-error.ts';

/** The ids of units and of everything below them, as a subquery. */
export const unitsBelow = (roots: string): string =>
  `with recursive below as (select unnest(${roots}::uuid[]) as id union select u.id from register.unit u join below on u.parent = below.id) select id from below`;

/**
 * The condition that a unit lies within a scope: the first lock, before row-level security. A role without the right
 * anywhere is told so; what lies outside a reach is simply not found.
 */
export function withinScope({ reach, units }: Scope, unit: string, add: (value: unknown) => string): string {
  switch (reach) {
    case 'organisation': return 'true';
    case 'subtree': return `${unit} in (${unitsBelow(add(units))})`;
    case 'units': return `${unit} = any(${add(units)}::uuid[])`;
    case null: throw forbidden();
  }
}
