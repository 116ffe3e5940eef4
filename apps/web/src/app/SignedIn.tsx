import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useVisit } from '../records/session/visit.ts';

const SignInPage = lazy(() => import('../tasks/sign-in/SignInPage.tsx').then((module) => ({ default: module.SignInPage })));

/** A page behind sign-in. Who is not signed in signs in here, at the same address, and is then where they wanted to be. */
export function SignedIn(): ReactNode {
  const { session } = useVisit();
  return session === null ? <Suspense><SignInPage /></Suspense> : <Outlet />;
}
