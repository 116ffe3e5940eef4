import type { ReactNode } from 'react';

/** A result a screen reader hears when it changes, without being interrupted. */
export function Announced({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className="announced" role="status">{children}</p>;
}
