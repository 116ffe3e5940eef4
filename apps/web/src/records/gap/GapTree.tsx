import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../words/use-words.ts';
import { GapItem } from './GapItem.tsx';

export const GapBranch = graphql(`
  fragment GapBranch on Gap {
    id
    parent { id }
    ...GapItem
  }
`);

/** Gaps with the ones that explain them folded under their parent; one whose parent is not in the list stands by itself, unless `orphans` is off. */
export function GapTree({ gaps, day, place = true, orphans = true, level = 3 }: {
  readonly gaps: readonly FragmentType<typeof GapBranch>[]; readonly day: string; readonly place?: boolean; readonly orphans?: boolean; readonly level?: 2 | 3 | 4;
}): ReactNode {
  const { t } = useWords();
  const all = readFragment(GapBranch, gaps);
  const ids = new Set(all.map(({ id }) => id));
  const childLevel = ({ 2: 3, 3: 4, 4: 5 } as const)[level];
  const childrenOf = (id: string) => all.filter(({ parent }) => parent?.id === id);
  return (
    <ol className="gap-list">
      {all.filter(({ parent }) => !parent || (orphans && !ids.has(parent.id))).map((gap) => {
        const children = childrenOf(gap.id);
        return (
          <GapItem key={gap.id} gap={gap} day={day} place={place} level={level}>
            {children.length > 0 && (
              <details className="gap-children">
                <summary>{t('gap.children', { count: children.length })}</summary>
                <ol className="gap-list">{children.map((child) => <GapItem key={child.id} gap={child} day={day} place={place} level={childLevel} />)}</ol>
              </details>
            )}
          </GapItem>
        );
      })}
    </ol>
  );
}
