import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useMoment } from '../records/session/use-moment.ts';
import { useSession } from '../records/session/visit.ts';
import { useWords } from '../words/use-words.ts';

/** What paper must say by itself: whose facts, of which day, printed when and by whom, and the address. */
export function PrintHeader(): ReactNode {
  const { t, longDay, instant, label } = useWords();
  const session = useSession();
  const { day, mode } = useMoment();
  useRouterState({ select: ({ location }) => location.href });
  // The moment of printing is that of the machine: it is about the paper, not about the facts.
  const [printedAt, setPrintedAt] = useState(() => new Date());
  useEffect(() => {
    const mark = () => setPrintedAt(new Date());
    window.addEventListener('beforeprint', mark);
    return () => window.removeEventListener('beforeprint', mark);
  }, []);
  return (
    <div className="print-header" aria-hidden="true">
      <p>{session.organisation.name} · {t('print.asOf', { day: longDay(day) })} ({label('Mode', mode).toLowerCase()})</p>
      <p>{t('print.printed', { at: instant(printedAt), by: session.name })}</p>
      <p>{window.location.href}</p>
    </div>
  );
}
