import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { paths, type ProcessingsSearch, type ProcessingSortWord } from '../../paths.ts';
import { GapCounts } from '../../records/gap/GapCounts.tsx';
import { MiniRing } from '../../records/processing/MiniRing.tsx';
import { rowKeys } from '../../ui/row-keys.ts';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { useWords } from '../../words/use-words.ts';

const ProcessingTableRow = graphql(`
  fragment ProcessingTableRow on ProcessingRow {
    number name owner sensitive settled nextEvaluationOn
    unit { title }
    phases { ...PhaseFacts }
    gapCounts { ...GapCount }
  }
`);

/** The processings as a table; on a narrow screen each row is a card with the same order. */
export function ProcessingTable({ rows, search, onSort }: { readonly rows: readonly FragmentType<typeof ProcessingTableRow>[]; readonly search: ProcessingsSearch; readonly onSort: (sort: ProcessingsSearch['sorteer']) => void }): ReactNode {
  const { t, shortDay } = useWords();
  const sorted = search.sorteer ?? 'nummer';
  const header = (word: ProcessingSortWord, label: string) => <SortHeader label={label} sorted={sorted === word ? 'ascending' : sorted === `-${word}` ? 'descending' : 'none'} onSort={() => onSort(sorted === word ? `-${word}` : word)} />;
  return (
    <table className="table table-cards">
      <caption className="only-read">{t('processings.caption')}</caption>
      <thead>
        <tr>
          {header('nummer', t('processings.number'))}
          {header('naam', t('processings.name'))}
          <th scope="col">{t('processings.unit')}</th>
          <th scope="col">{t('processings.owner')}</th>
          <th scope="col">{t('processings.circle')}</th>
          {header('ernst', t('processings.gaps'))}
          {header('evaluatie', t('processings.nextEvaluation'))}
        </tr>
      </thead>
      <tbody ref={rowKeys}>
        {readFragment(ProcessingTableRow, rows).map((row) => (
          <tr key={row.number}>
            <td data-label={t('processings.number')}>{row.number}</td>
            <th scope="row"><Link to={paths.processing} params={{ number: row.number }} data-row-link="">{row.name}</Link>{row.sensitive && <span className="tag">{t('processing.sensitive')}</span>}</th>
            <td data-label={t('processings.unit')}>{row.unit?.title ?? t('unknown')}</td>
            <td data-label={t('processings.owner')}>{row.owner ?? t('unknown')}</td>
            <td data-label={t('processings.circle')}><MiniRing phases={row.phases} settled={row.settled} /></td>
            <td data-label={t('processings.gaps')}><GapCounts counts={row.gapCounts} /></td>
            <td data-label={t('processings.nextEvaluation')}>{row.nextEvaluationOn ? shortDay(row.nextEvaluationOn) : t('unknown')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
