import type { ReactNode } from 'react';

/** The head of a column that can be sorted. */
export function SortHeader({ label, sorted, onSort }: { readonly label: string; readonly sorted: 'ascending' | 'descending' | 'none'; readonly onSort: () => void }): ReactNode {
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" className="sort" onClick={onSort}>{label}<span aria-hidden="true">{sorted === 'ascending' ? ' ↑' : sorted === 'descending' ? ' ↓' : ' ↕'}</span></button>
    </th>
  );
}
