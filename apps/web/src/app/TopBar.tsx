import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useVisit } from '../records/session/visit.ts';
import { useWords } from '../words/use-words.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { MomentButton } from './MomentButton.tsx';

/** The line above every page: whose facts these are, of which day, in which language, and who is looking. */
export function TopBar({ menuOpen, onMenu, timeOpen, onTime }: { readonly menuOpen: boolean; readonly onMenu: () => void; readonly timeOpen: boolean; readonly onTime: (() => void) | undefined }): ReactNode {
  const { t } = useWords();
  const { session } = useVisit();
  return (
    <div className="top-bar">
      {session !== null && <button type="button" className="button button-quiet menu-button" aria-expanded={menuOpen} aria-controls="menu" onClick={onMenu}>{t('shell.menu')}</button>}
      <Link to={paths.home} className="product">Sluitend</Link>
      {session !== null && <span className="organisation">{session.organisation.name}</span>}
      <div className="top-bar-tools">
        {onTime !== undefined && <MomentButton open={timeOpen} onToggle={onTime} />}
        <LanguageSwitch />
        {session !== null && <PersonMenu session={session} />}
      </div>
    </div>
  );
}
