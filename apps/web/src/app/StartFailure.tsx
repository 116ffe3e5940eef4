import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { failureOf } from '../records/answer/failure.ts';
import { FailureMessage } from '../records/answer/FailureMessage.tsx';

/** The API could not be reached at all: the whole page says so, and asks again when told to. */
export function StartFailure({ i18n, error, again }: { readonly i18n: I18n; readonly error: CombinedError; readonly again: () => void }): ReactNode {
  return <I18nProvider i18n={i18n}><main className="lone-page"><FailureMessage page failure={failureOf(error)} again={again} /></main></I18nProvider>;
}
