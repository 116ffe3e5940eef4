import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** One thing that is wrong, and the field where it can be put right. */
export interface WrongField { readonly field: string | undefined; readonly says: string }

/** All that is wrong with a form, above its heading; takes the focus and leads to each field. */
export function ErrorSummary({ wrong }: { readonly wrong: readonly WrongField[] }): ReactNode {
  const { t } = useWords();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => { if (wrong.length > 0) summary.current?.focus(); }, [wrong]);
  if (wrong.length === 0) return null;
  return (
    <div ref={summary} className="notice notice-problem" role="alert" tabIndex={-1}>
      <p className="notice-title">{t('errors.title')}</p>
      <ul>
        {wrong.map(({ field, says }) => (
          <li key={says}>
            {field === undefined ? says : <a href={`#${field}`} onClick={(event) => { event.preventDefault(); document.getElementById(field)?.focus(); }}>{says}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
