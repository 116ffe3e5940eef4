import type { ReactNode } from 'react';
import type { FragmentType } from '../../gql/index.ts';
import { GapItem, type GapItemFragment } from '../../records/gap/GapItem.tsx';
import { useWords } from '../../words/use-words.ts';

const shown = 3;

/** What is needed now: the worst gaps first, each with its source and what closes it. */
export function Needs({ gaps, day }: { readonly gaps: readonly FragmentType<typeof GapItemFragment>[]; readonly day: string }): ReactNode {
  const { t } = useWords();
  return (
    <section className="needs" aria-labelledby="nodig">
      <h2 id="nodig">{t('processing.needs')} <span className="count">({gaps.length})</span></h2>
      {gaps.length === 0 && <p className="empty">{t('processing.needs.empty')}</p>}
      <ol className="gap-list">{gaps.slice(0, shown).map((gap, row) => <GapItem key={row} gap={gap} day={day} place={false} anchored={false} />)}</ol>
      {gaps.length > shown && <p><a href="#gaten">{t('processing.needs.all', { count: gaps.length })}</a></p>}
    </section>
  );
}
