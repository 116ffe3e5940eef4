import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { paths } from '../../paths.ts';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useWords } from '../../words/use-words.ts';

export const RecordGroupFacts = graphql(`
  fragment RecordGroupFacts on RecordGroup {
    kind title
    records { id number title recordedAt on { text } facts { label value target { kind number } } }
  }
`);

/** All that was recorded about a processing, per kind; each record with its facts and the moment it was recorded. */
export function RecordGroups({ groups }: { readonly groups: readonly FragmentType<typeof RecordGroupFacts>[] }): ReactNode {
  const { t, instant } = useWords();
  return readFragment(RecordGroupFacts, groups).map((group) => (
    <details key={group.kind} className="record-group">
      <summary>{group.title} <span className="count">({group.records.length})</span></summary>
      {group.records.map((record) => (
        <article key={record.id} className="record">
          <h3>{record.title}{record.number && ` (${record.number})`}</h3>
          <SummaryList items={[
            ...(record.on ? [{ label: t('record.on'), value: record.on.text }] : []),
            ...record.facts.map(({ label, value, target }) => ({
              label, value: target?.kind === 'processing' && target.number ? <Link to={paths.processing} params={{ number: target.number }}>{value}</Link> : value,
            })),
            { label: t('record.recordedAt'), value: instant(record.recordedAt) },
          ]} />
        </article>
      ))}
    </details>
  ));
}
