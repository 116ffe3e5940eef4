import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** A source as it is printed beside a statement; `detail` says from when to when it was in force. */
export interface CitationText { readonly text: string; readonly url?: string | null; readonly ownPolicy: boolean; readonly detail?: string }

/** The sources of a statement, in a row; what is the organisation's own is never shown as law. */
export function Citations({ citations }: { readonly citations: readonly CitationText[] }): ReactNode {
  const { t } = useWords();
  return (
    <ul className="citations" aria-label={t('citation.list')}>
      {citations.map((citation) => (
        <li key={citation.text}>
          {citation.url ? <a href={citation.url} rel="noreferrer">{citation.text}</a> : citation.text}
          {citation.detail && <span className="meta"> {citation.detail}</span>}
          {citation.ownPolicy && <span className="tag">{t('citation.ownPolicy')}</span>}
        </li>
      ))}
    </ul>
  );
}
