import { createContext, useContext } from 'react';
import type { VisitQuery } from '../../gql/graphql.ts';
import type { LanguageCode } from '../../words/catalogues.ts';

export type Session = NonNullable<VisitQuery['session']>;

/** One person at one browser: who it is, and what changes that. */
export interface Visit {
  /** Null when nobody is signed in. */
  readonly session: Session | null;
  readonly installation: VisitQuery['installation'];
  /** The session came to its end while a page was open. */
  readonly ended: boolean;
  /** Asks everything again, as after signing in or out; nothing of before stays in memory. */
  readonly renew: () => Promise<void>;
  /** Before signing in, and until the account says otherwise. */
  readonly speak: (language: LanguageCode) => void;
}

export const VisitContext = createContext<Visit | null>(null);

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error('useVisit stands outside the visit');
  return visit;
}

/** The session, on pages that are only shown to someone who is signed in. */
export function useSession(): Session {
  const { session } = useVisit();
  if (session === null) throw new Error('useSession stands on a page without sign-in');
  return session;
}
