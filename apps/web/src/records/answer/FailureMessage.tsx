import { useEffect, useRef, type ReactNode } from 'react';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useWords, type Words } from '../../words/use-words.ts';
import type { Failure, FailureKind } from './failure.ts';

const says: Readonly<Record<FailureKind, (t: Words['t']) => { title: string; text: string }>> = {
  'signed-out': (t) => ({ title: t('failure.signedOut.title'), text: t('failure.signedOut.text') }),
  'no-right': (t) => ({ title: t('failure.noRight.title'), text: t('failure.noRight.text') }),
  'not-found': (t) => ({ title: t('failure.notFound.title'), text: t('failure.notFound.text') }),
  maintenance: (t) => ({ title: t('failure.maintenance.title'), text: t('failure.maintenance.text') }),
  'no-connection': (t) => ({ title: t('failure.noConnection.title'), text: t('failure.noConnection.text') }),
  'wrong-question': (t) => ({ title: t('failure.wrongQuestion.title'), text: t('failure.wrongQuestion.text') }),
  'too-much': (t) => ({ title: t('failure.tooMuch.title'), text: t('failure.tooMuch.text') }),
  defect: (t) => ({ title: t('failure.defect.title'), text: t('failure.defect.text') }),
};
const temporary = new Set<FailureKind>(['maintenance', 'no-connection', 'too-much', 'defect']);

/** What went wrong, in words, and what to do now: as a whole page, or in the place of the part that failed. */
export function FailureMessage({ failure, again, page = false }: { readonly failure: Failure; readonly again?: () => void; readonly page?: boolean }): ReactNode {
  const { t } = useWords();
  const { title, text } = says[failure.kind](t);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => { if (!page) part.current?.focus(); }, [page]);
  return (
    <div className={page ? 'prose' : 'notice notice-problem'} ref={part} tabIndex={page ? undefined : -1}>
      {page ? <PageTitle title={title} /> : <p className="notice-title">{title}</p>}
      <p>{text}</p>
      {failure.fields !== undefined && failure.fields.length > 0 && <ul>{failure.fields.map(({ field, says: wrong }) => <li key={`${field}-${wrong}`}>{wrong}</li>)}</ul>}
      {failure.correlationId !== undefined && <p>{t('failure.reference')} <code>{failure.correlationId}</code></p>}
      {again !== undefined && temporary.has(failure.kind) && <button type="button" className="button" onClick={again}>{t('failure.again')}</button>}
    </div>
  );
}
