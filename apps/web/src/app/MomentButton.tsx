import type { ReactNode } from 'react';
import { useMoment } from '../records/session/use-moment.ts';
import { useWords } from '../words/use-words.ts';

/** Shows the day that is looked at, and opens the choice of another. */
export function MomentButton({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }): ReactNode {
  const { t, shortDay } = useWords();
  const { day, today } = useMoment();
  return (
    <button type="button" className="button button-quiet" aria-expanded={open} aria-controls="tijdreis" onClick={onToggle}>
      {day === today ? t('time.button.today') : t('time.button', { day: shortDay(day) })}
    </button>
  );
}
