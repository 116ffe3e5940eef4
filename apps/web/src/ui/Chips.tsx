import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** A filter that is on, in words, and what takes it off. */
export interface Chip { readonly label: string; readonly remove: () => void }

/** The filters that are on; each can be taken off, and all at once. */
export function Chips({ chips, onClear }: { readonly chips: readonly Chip[]; readonly onClear: () => void }): ReactNode {
  const { t } = useWords();
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('filter.on')}>
      {chips.map(({ label, remove }) => (
        <li key={label}><button type="button" className="chip" onClick={remove}>{label} <span aria-hidden="true">×</span><span className="only-read">{t('filter.remove')}</span></button></li>
      ))}
      <li><button type="button" className="button button-quiet" onClick={onClear}>{t('filter.clear')}</button></li>
    </ul>
  );
}
