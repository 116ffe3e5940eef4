import type { ReactNode } from 'react';

/** Facts as pairs of a name and a value. */
export function SummaryList({ items }: { readonly items: readonly { readonly label: string; readonly value: ReactNode }[] }): ReactNode {
  return (
    <dl className="summary-list">
      {items.map(({ label, value }, row) => <div key={`${label}-${row}`}><dt>{label}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
