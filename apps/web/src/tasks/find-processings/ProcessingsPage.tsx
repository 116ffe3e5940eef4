import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { useMoment } from '../../records/session/use-moment.ts';
import { Announced } from '../../ui/Announced.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { useWords } from '../../words/use-words.ts';
import { ProcessingCountQuery, ProcessingsQuery } from './find-processings.documents.ts';
import { filterOf, sortOf } from './filters.ts';
import { ProcessingFilters } from './ProcessingFilters.tsx';
import { ProcessingTable } from './ProcessingTable.tsx';

/** S03: every processing and where its circle stands. */
export function ProcessingsPage(): ReactNode {
  const { t, number } = useWords();
  const search = useSearch({ from: '/signed-in/verwerkingen' });
  const text = useLocation({ select: ({ state }) => state.text });
  const navigate = useNavigate({ from: paths.processings });
  const { asOf, mode } = useMoment();
  const asked = { asOf, mode, filter: filterOf(search, text) };
  const answer = useAnswer(ProcessingsQuery, { ...asked, ...sortOf(search), after: search.na, before: search.voor });
  const { data: counted } = useAnswer(ProcessingCountQuery, asked);
  const page = answer.data?.processings;
  const filtered = Object.values(asked.filter).some((value) => value !== undefined);
  return (
    <>
      <PageTitle title={t('processings.title')} />
      <ProcessingFilters search={search} text={text} />
      <Announced>{counted && t('processings.count', { count: counted.processingCount.value, shown: number(counted.processingCount.value), more: counted.processingCount.atLeast ? '+' : '' })}</Announced>
      {page === undefined && <Awaiting answer={answer} rows={10} />}
      {page?.items.length === 0 && <p className="empty">{filtered ? t('processings.empty.filtered') : t('processings.empty')}</p>}
      {page !== undefined && page.items.length > 0 && (
        <ProcessingTable rows={page.items} search={search} onSort={(sorteer) => void navigate({ search: { ...search, sorteer, na: undefined, voor: undefined }, state: true })} />
      )}
      {page !== undefined && (
        <Pager
          previous={page.hasPrevious && <Link from={paths.processings} search={{ ...search, na: undefined, voor: page.startCursor ?? undefined }} state className="button">{t('pager.previous')}</Link>}
          next={page.hasNext && <Link from={paths.processings} search={{ ...search, voor: undefined, na: page.endCursor ?? undefined }} state className="button">{t('pager.next')}</Link>}
        />
      )}
    </>
  );
}
