import { useEffect, useRef, type ReactNode } from 'react';

/** A button that opens a short list of links and buttons; Escape, choosing and leaving it close it. */
export function Menu({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = menu.current;
    if (details === null) return;
    const close = () => { details.open = false; };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return;
      close();
      details.querySelector('summary')?.focus();
    };
    const onElsewhere = (event: Event) => { if (!details.contains(event.target as Node)) close(); };
    const onChosen = (event: Event) => { if ((event.target as Element).closest('a, button')) close(); };
    details.addEventListener('keydown', onKey);
    details.addEventListener('click', onChosen);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('pointerdown', onElsewhere);
    return () => {
      details.removeEventListener('keydown', onKey);
      details.removeEventListener('click', onChosen);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('pointerdown', onElsewhere);
    };
  }, []);
  return (
    <details ref={menu} className="menu">
      <summary className="button button-quiet">{label}</summary>
      <div className="menu-list">{children}</div>
    </details>
  );
}
