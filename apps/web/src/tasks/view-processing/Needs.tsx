import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FragmentType } from '../../gql/index.ts';
import { paths } from '../../paths.ts';
import { GapItem, type GapItemFragment } from '../../records/gap/GapItem.tsx';
import { useWords } from '../../words/use-words.ts';

const shown = 3;

/** What is needed now: the worst open gaps, each with its source and what closes it; and how much nobody knows. No open gap is not yet in order. */
export function Needs({ number, gaps, unknown, total, inOrder, day }: {
  readonly number: string; readonly gaps: readonly FragmentType<typeof GapItemFragment>[]; readonly unknown: number; readonly total: number; readonly inOrder: boolean; readonly day: string;
}): ReactNode {
  const { t } = useWords();
  return (
    <section className="needs" aria-labelledby="nodig">
      <h2 id="nodig">{t('processing.needs')} <span className="count">({gaps.length})</span></h2>
      {gaps.length === 0 && <p className="empty">{inOrder ? t('processing.needs.empty') : t('processing.needs.noneOpen')}</p>}
      <ol className="gap-list">{gaps.slice(0, shown).map((gap, row) => <GapItem key={row} gap={gap} day={day} place={false} anchored={false} />)}</ol>
      {unknown > 0 && <p><Link to={paths.gaps} search={{ verwerking: number, toestand: ['onbekend'], weergave: 'lijst' }}>{t('processing.needs.unknown', { count: unknown })}</Link></p>}
      {total > shown && <p><a href="#gaten">{t('processing.needs.all', { count: total })}</a></p>}
    </section>
  );
}
