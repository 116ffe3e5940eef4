import { createContext, useContext, type ReactNode } from 'react';

/** Whose pages these are; stands at the end of every page title. */
export const TitleTail = createContext('Sluitend');

/** The heading of a page and the title of its tab: object, part, organisation. */
export function PageTitle({ title, part, children }: { readonly title: string; readonly part?: string; readonly children?: ReactNode }): ReactNode {
  const tail = useContext(TitleTail);
  return (
    <div className="page-title">
      <title>{[title, part, tail].filter(Boolean).join(' – ')}</title>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
