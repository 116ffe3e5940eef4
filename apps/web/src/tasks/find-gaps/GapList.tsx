import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths, type GapsSearch } from '../../paths.ts';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { GapTree } from '../../records/gap/GapTree.tsx';
import { useMoment } from '../../records/session/use-moment.ts';
import { Pager } from '../../ui/Pager.tsx';
import { useWords } from '../../words/use-words.ts';
import { GapsQuery } from './find-gaps.documents.ts';
import { filterOf, sortOf } from './filters.ts';

/** The gaps that a search asks for, a page at a time. */
export function GapList({ search, paged = true }: { readonly search: GapsSearch; readonly paged?: boolean }): ReactNode {
  const { t } = useWords();
  const { asOf, mode, day } = useMoment();
  const place = paged ? { after: search.na, before: search.voor } : {};
  const answer = useAnswer(GapsQuery, { asOf, mode, filter: filterOf(search), ...sortOf(search), ...place });
  const { data } = answer;
  if (data === undefined) return <Awaiting answer={answer} rows={3} />;
  const { items, hasNext, hasPrevious, startCursor, endCursor } = data.gaps;
  return (
    <>
      <GapTree gaps={items} day={day} level={paged ? 2 : 3} />
      {paged && <Pager
        previous={hasPrevious && <Link className="button" from={paths.gaps} search={{ ...search, na: undefined, voor: startCursor ?? undefined }}>{t('pager.previous')}</Link>}
        next={hasNext && <Link className="button" from={paths.gaps} search={{ ...search, voor: undefined, na: endCursor ?? undefined }}>{t('pager.next')}</Link>}
      />}
      {!paged && hasNext && <p><Link to={paths.gaps} search={{ ...search, weergave: 'lijst' }}>{t('gaps.group.more')}</Link></p>}
    </>
  );
}
