import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** A question or text above the page. Escape closes it and focus returns; without `onClose` it stays until it is answered. */
export function Dialog({ title, onClose, children }: { readonly title: string; readonly onClose?: () => void; readonly children: ReactNode }): ReactNode {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); onClose?.(); }}>
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        {onClose !== undefined && <button type="button" className="button button-quiet" onClick={onClose}>{t('dialog.close')}</button>}
      </div>
      {children}
    </dialog>
  );
}
