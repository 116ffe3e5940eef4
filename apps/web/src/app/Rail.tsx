import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useWords } from '../words/use-words.ts';

/** The menu. Only what can be opened stands in it. */
export function Rail({ open }: { readonly open: boolean }): ReactNode {
  const { t } = useWords();
  return (
    <nav id="menu" className={open ? 'rail rail-open' : 'rail'} aria-label={t('shell.menu')}>
      <ul>
        <li><Link to={paths.myWork}>{t('nav.myWork')}</Link></li>
        <li><Link to={paths.processings}>{t('nav.processings')}</Link></li>
        <li><Link to={paths.gaps}>{t('nav.gaps')}</Link></li>
      </ul>
      <ul>
        <li><Link to={paths.rules}>{t('nav.rules')}</Link></li>
        <li><Link to={paths.help}>{t('nav.help')}</Link></li>
      </ul>
    </nav>
  );
}
