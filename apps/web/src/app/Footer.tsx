import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useVisit } from '../records/session/visit.ts';
import { useWords } from '../words/use-words.ts';

export function Footer(): ReactNode {
  const { t } = useWords();
  const { installation } = useVisit();
  return (
    <footer className="footer">
      <ul>
        <li><Link to={paths.help}>{t('nav.help')}</Link></li>
        <li><Link to={paths.accessibility}>{t('nav.accessibility')}</Link></li>
        <li>Sluitend {installation.version}</li>
      </ul>
    </footer>
  );
}
