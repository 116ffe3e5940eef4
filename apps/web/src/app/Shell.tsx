import { Outlet, useMatches } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useVisit } from '../records/session/visit.ts';
import { TimeTravel } from '../tasks/travel-in-time/TimeTravel.tsx';
import { KeyList } from '../tasks/read-help/KeyList.tsx';
import { TitleTail } from '../ui/PageTitle.tsx';
import { useWords } from '../words/use-words.ts';
import { Footer } from './Footer.tsx';
import { PrintHeader } from './PrintHeader.tsx';
import { Rail } from './Rail.tsx';
import { SessionEnded } from './SessionEnded.tsx';
import { TopBar } from './TopBar.tsx';
import { UnknownParameters } from './UnknownParameters.tsx';
import { useArrival } from './use-arrival.ts';
import { useOpenOnPrint } from './use-open-on-print.ts';

/** What stands around every page. */
export function Shell(): ReactNode {
  const { t } = useWords();
  const { session, ended } = useVisit();
  const [menuOpen, setMenuOpen] = useState(false);
  const [timeOpen, setTimeOpen] = useState(false);
  const aboutFacts = useMatches().some(({ routeId }) => routeId === '/signed-in') && session !== null;
  useArrival(() => setMenuOpen(false));
  useOpenOnPrint();
  return (
    <TitleTail value={session?.organisation.name ?? 'Sluitend'}>
      <a className="skip-link" href="#inhoud">{t('shell.skip')}</a>
      {session !== null && <PrintHeader />}
      <header>
        <TopBar menuOpen={menuOpen} onMenu={() => setMenuOpen(!menuOpen)} timeOpen={timeOpen} onTime={aboutFacts ? () => setTimeOpen(!timeOpen) : undefined} />
        {session?.organisation.demonstration && <p className="sample-banner">{t('shell.sample')}</p>}
      </header>
      <div className="frame">
        {session !== null && <Rail open={menuOpen} />}
        <div className="page">
          {aboutFacts && <TimeTravel open={timeOpen} onOpen={setTimeOpen} />}
          <main id="inhoud" tabIndex={-1}>
            <UnknownParameters />
            <Outlet />
          </main>
        </div>
      </div>
      <Footer />
      <KeyList />
      {ended && <SessionEnded />}
    </TitleTail>
  );
}
