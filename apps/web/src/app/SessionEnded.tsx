import { lazy, Suspense, type ReactNode } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/use-words.ts';

const SignInForm = lazy(() => import('../tasks/sign-in/SignInForm.tsx').then((module) => ({ default: module.SignInForm })));

/** The session ended while a page was open: sign in above it, and everything typed is still there. */
export function SessionEnded(): ReactNode {
  const { t } = useWords();
  return (
    <Dialog title={t('sessionEnded.title')}>
      <p>{t('sessionEnded.text')}</p>
      <Suspense><SignInForm /></Suspense>
    </Dialog>
  );
}
