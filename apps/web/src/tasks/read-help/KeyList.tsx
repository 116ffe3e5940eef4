import { useEffect, useState, type ReactNode } from 'react';
import { useVisit } from '../../records/session/visit.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { KeyTable } from './KeyTable.tsx';

const isField = (element: Element | null): boolean => element !== null && (element.matches('input, textarea, select') || (element as HTMLElement).isContentEditable);

/** The list of keys, opened by `?` when no field has the focus and single keys are on. */
export function KeyList(): ReactNode {
  const { t } = useWords();
  const { session } = useVisit();
  const [open, setOpen] = useState(false);
  const on = session?.preferences.singleKeys ?? true;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && on && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(document.activeElement)) setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
  return open ? <Dialog title={t('keys.title')} onClose={() => setOpen(false)}><KeyTable /></Dialog> : null;
}
