import { useSearch } from '@tanstack/react-router';
import type { Mode } from '../../gql/graphql.ts';
import { useSession } from './visit.ts';

/** The moment a page is about: a day of the organisation's calendar, and which facts count on it. */
export interface Moment {
  /** What the API is asked; undefined means today. */
  readonly asOf: string | undefined;
  readonly mode: Mode;
  /** The day itself, also when it is today. */
  readonly day: string;
  readonly today: string;
  /** True when another day than today, or other facts, are looked at: nothing can be changed then. */
  readonly past: boolean;
}

/** The moment stands in the address, so that a copied address shows the same. */
export function useMoment(): Moment {
  const { organisation: { today } } = useSession();
  const search = useSearch({ strict: false });
  const chosen = search['geldig-op'];
  const mode = search.stand === 'toen-bekend' ? 'AS_KNOWN' : 'HINDSIGHT';
  return { asOf: chosen, mode, day: chosen ?? today, today, past: (chosen !== undefined && chosen !== today) || mode === 'AS_KNOWN' };
}
