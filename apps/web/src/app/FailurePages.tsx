import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FailureMessage } from '../records/answer/FailureMessage.tsx';

export function NotFoundPage(): ReactNode {
  return <FailureMessage page failure={{ kind: 'not-found' }} />;
}

/** A page that broke, or a part of the application that could not be fetched. */
export function DefectPage({ reset }: ErrorComponentProps): ReactNode {
  return <FailureMessage page failure={{ kind: navigator.onLine ? 'defect' : 'no-connection' }} again={reset} />;
}
