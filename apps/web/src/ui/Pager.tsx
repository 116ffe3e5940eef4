import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** Previous and next of a list that is walked by key; a page number would promise more than the list can keep. */
export function Pager({ previous, next }: { readonly previous: ReactNode; readonly next: ReactNode }): ReactNode {
  const { t } = useWords();
  if (!previous && !next) return null;
  return <nav className="pager" aria-label={t('pager.label')}>{previous}{next}</nav>;
}
