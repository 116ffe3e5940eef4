import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { useMoment } from '../../records/session/use-moment.ts';
import { Announced } from '../../ui/Announced.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useWords } from '../../words/use-words.ts';
import { GapCountQuery, GapFilterWordsQuery, GapGroupsQuery } from './find-gaps.documents.ts';
import { filterOf, isFiltered } from './filters.ts';
import { GapFilters } from './GapFilters.tsx';
import { GapGroups } from './GapGroups.tsx';
import { GapList } from './GapList.tsx';
import { GapView } from './GapView.tsx';

/** S16: everything that should be there and is not, with the rule, the source and what closes it. */
export function GapsPage(): ReactNode {
  const { t, number, longDay } = useWords();
  const search = useSearch({ from: '/signed-in/gaten' });
  const { asOf, mode, day } = useMoment();
  const flat = search.weergave === 'lijst';
  const asked = { asOf, mode, filter: filterOf(search) };
  const counted = useAnswer(GapCountQuery, asked);
  const grouped = useAnswer(GapGroupsQuery, asked, flat);
  const { data: words } = useAnswer(GapFilterWordsQuery, { asOf });
  const count = counted.data?.gapCount;
  const failed = [counted, grouped].find(({ error }) => error !== undefined);
  return (
    <>
      <PageTitle title={t('gaps.title')}><p className="lead">{t('gaps.lead')} <Link to={paths.rules}>{t('gaps.rules')}</Link></p></PageTitle>
      <GapFilters search={search} asOf={asOf} />
      {failed !== undefined && <><p className="notice-title">{t('gaps.notJudged')}</p><Awaiting answer={{ ...failed, again: () => { counted.again(); if (!flat) grouped.again(); } }} /></>}
      <div className="list-head">
        <Announced>{count && t('gaps.count', { count: count.value, shown: number(count.value), more: count.atLeast ? '+' : '' })}</Announced>
        <GapView search={search} />
      </div>
      {count?.value === 0 && (
        <p className="empty">
          {isFiltered(search) ? t('gaps.empty.filtered') : words ? t('gaps.empty', { count: words.rules.length, day: longDay(day) }) : t('gaps.empty.plain', { day: longDay(day) })} <Link to={paths.rules}>{t('gaps.rules')}</Link>
        </p>
      )}
      {failed === undefined && count?.value !== 0 && (flat ? <GapList search={search} /> : grouped.data ? <GapGroups groups={grouped.data.gapGroups} search={search} /> : <Awaiting answer={grouped} />)}
    </>
  );
}
