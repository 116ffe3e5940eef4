import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { useVisit } from '../../records/session/visit.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useWords } from '../../words/use-words.ts';
import { DemonstrationAccounts } from './DemonstrationAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
import { DemonstrationAccountsQuery } from './sign-in.documents.ts';

/** Signing in. It also stands in the place of any page that asks for it, and gives way to that page afterwards. */
export function SignInPage(): ReactNode {
  const { t } = useWords();
  const { session } = useVisit();
  const ownAddress = useLocation({ select: ({ pathname }) => pathname === paths.signIn });
  const { data } = useAnswer(DemonstrationAccountsQuery, {});
  const accounts = data?.installation.demonstrationAccounts ?? [];
  if (session !== null) return <Navigate to={paths.myWork} replace />;
  return (
    <div className="sign-in">
      <div>
        <PageTitle title={t('signIn.title')} />
        {!ownAddress && <p>{t('signIn.first')}</p>}
        <SignInForm />
      </div>
      {accounts.length > 0 && <DemonstrationAccounts accounts={accounts} />}
    </div>
  );
}
