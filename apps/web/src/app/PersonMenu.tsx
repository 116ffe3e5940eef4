import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { paths } from '../paths.ts';
import { useVisit, type Session } from '../records/session/visit.ts';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/use-words.ts';
import { SignOut } from './sign-out.documents.ts';

/** Who is signed in, in which role, and the way out. */
export function PersonMenu({ session }: { readonly session: Session }): ReactNode {
  const { t } = useWords();
  const { renew } = useVisit();
  const navigate = useNavigate();
  const [, signOut] = useMutation(SignOut);
  const leave = async () => {
    await signOut({});
    await renew();
    await navigate({ to: paths.signIn, search: { 'geldig-op': undefined, stand: undefined } });
  };
  return (
    <Menu label={session.name}>
      <p className="meta">{session.roleLabel}, {session.organisation.name}</p>
      <ul>
        <li><Link to={paths.preferences}>{t('nav.preferences')}</Link></li>
        <li><button type="button" className="button button-quiet" onClick={() => void leave()}>{t('nav.signOut')}</button></li>
      </ul>
    </Menu>
  );
}
