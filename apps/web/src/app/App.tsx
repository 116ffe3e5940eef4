import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { AppRouter } from './router.tsx';
import { VisitProvider } from './VisitProvider.tsx';

/** The whole application. A test brings its own router history and API. */
export function App({ router, fetch }: { readonly router: AppRouter; readonly fetch: typeof globalThis.fetch }): ReactNode {
  const [i18n] = useState(() => setupI18n());
  return (
    <VisitProvider i18n={i18n} fetch={fetch}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>
    </VisitProvider>
  );
}
