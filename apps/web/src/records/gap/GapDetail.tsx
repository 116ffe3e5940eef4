import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { paths } from '../../paths.ts';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useWords } from '../../words/use-words.ts';

const GapDetailFragment = graphql(`
  fragment GapDetail on Gap {
    nextChange
    rule { id title }
    facts { label value }
  }
`);

/** What a verdict rests on: its facts, its rule, and when it can change by itself. */
export function GapDetail({ gap }: { readonly gap: FragmentType<typeof GapDetailFragment> }): ReactNode {
  const { t, longDay } = useWords();
  const { facts, nextChange, rule } = readFragment(GapDetailFragment, gap);
  return (
    <details className="gap-detail">
      <summary>{t('gap.detail')}</summary>
      <SummaryList items={[
        ...facts.map(({ label, value }) => ({ label, value })),
        { label: t('gap.rule'), value: <Link to={paths.rule} params={{ rule: rule.id }}>{rule.title}</Link> },
        { label: t('gap.nextChange'), value: nextChange ? longDay(nextChange) : t('gap.nextChange.none') },
      ]} />
    </details>
  );
}
