import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../words/use-words.ts';

const GapCount = graphql(`
  fragment GapCount on SeverityCount { count severity }
`);

/** How many gaps of which severity: "3 kritiek, 2 hoog". */
export function GapCounts({ counts }: { readonly counts: readonly FragmentType<typeof GapCount>[] }): ReactNode {
  const { t, label, number } = useWords();
  const some = readFragment(GapCount, counts).filter(({ count }) => count > 0);
  if (some.length === 0) return t('gaps.none.short');
  return <span className="gap-counts">{some.map(({ count, severity }) => `${number(count)} ${label('Severity', severity).toLowerCase()}`).join(', ')}</span>;
}
