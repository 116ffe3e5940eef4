import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths, type GapsSearch } from '../../paths.ts';
import { useWords } from '../../words/use-words.ts';

/** How the gaps are shown: by rule or as one list, in which order, and with the gaps that explain others. */
export function GapView({ search }: { readonly search: GapsSearch }): ReactNode {
  const { t } = useWords();
  const start = { ...search, na: undefined, voor: undefined };
  const flat = search.weergave === 'lijst';
  const bySince = search.sorteer === 'sinds' || search.sorteer === '-sinds';
  const choices = [
    { label: flat ? t('gaps.view.grouped') : t('gaps.view.flat'), search: { ...start, weergave: flat ? undefined : ('lijst' as const) } },
    ...(flat ? [{ label: bySince ? t('gaps.sort.severity') : t('gaps.sort.since'), search: { ...start, sorteer: bySince ? undefined : ('sinds' as const) } }] : []),
    { label: search.onderliggend === 'ja' ? t('gaps.children.hide') : t('gaps.children.show'), search: { ...start, onderliggend: search.onderliggend === 'ja' ? undefined : ('ja' as const) } },
  ];
  return (
    <ul className="view-choices" aria-label={t('gaps.view')}>
      {choices.map((choice) => <li key={choice.label}><Link to={paths.gaps} search={choice.search} activeOptions={{ exact: true }}>{choice.label}</Link></li>)}
    </ul>
  );
}
