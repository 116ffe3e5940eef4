import type { I18n } from '@lingui/core';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider, type Client, type CombinedError } from 'urql';
import type { VisitQuery as VisitAnswer } from '../gql/graphql.ts';
import { VisitQuery } from '../records/session/visit.documents.ts';
import { VisitContext, type Visit } from '../records/session/visit.ts';
import { browserLanguage, speak, type LanguageCode } from '../words/catalogues.ts';
import { createClient } from './client.ts';
import { StartFailure } from './StartFailure.tsx';

/** Theme, density and language stand on the root element; nothing of it is kept in the browser. */
function show(session: VisitAnswer['session'], language: string): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset['theme'] = session?.preferences.theme.toLowerCase() ?? 'system';
  root.dataset['density'] = session?.preferences.density.toLowerCase() ?? 'spacious';
}

interface Opened { readonly client: Client; readonly answer: VisitAnswer | undefined; readonly error: CombinedError | undefined }

/** Asks who is looking, with a client that remembers nothing of before, and speaks that person's language. */
async function open(i18n: I18n, fetch: typeof globalThis.fetch, onSignedOut: () => void): Promise<Opened> {
  const client = createClient({ fetch, language: () => i18n.locale || browserLanguage(), onSignedOut });
  const [{ data, error }] = await Promise.all([client.query(VisitQuery, {}).toPromise(), i18n.locale === '' ? speak(i18n, browserLanguage()) : undefined]);
  if (data?.session) await speak(i18n, data.session.preferences.language === 'EN' ? 'en' : 'nl');
  return { client, answer: data ?? undefined, error };
}

/** Finds out who is looking before anything is shown, and starts anew, with an empty memory, when that changes. */
export function VisitProvider({ i18n, fetch, children }: { readonly i18n: I18n; readonly fetch: typeof globalThis.fetch; readonly children: ReactNode }): ReactNode {
  const [known, setKnown] = useState<{ readonly client: Client; readonly answer: VisitAnswer }>();
  const [error, setError] = useState<CombinedError>();
  const [ended, setEnded] = useState(false);

  const accept = useCallback(({ client, answer, error: failed }: Opened) => {
    setError(failed);
    if (answer === undefined) return;
    show(answer.session, i18n.locale);
    setEnded(false);
    setKnown({ client, answer });
  }, [i18n]);
  const renew = useCallback(() => open(i18n, fetch, () => setEnded(true)).then(accept), [i18n, fetch, accept]);
  useEffect(() => { void open(i18n, fetch, () => setEnded(true)).then(accept); }, [i18n, fetch, accept]);

  const speakIt = useCallback((language: LanguageCode) => void speak(i18n, language).then(() => { document.documentElement.lang = language; }), [i18n]);
  const visit = useMemo<Visit | null>(
    () => (known === undefined ? null : { session: known.answer.session ?? null, installation: known.answer.installation, ended: ended && known.answer.session !== null, renew, speak: speakIt }),
    [known, ended, renew, speakIt],
  );
  if (known === undefined) return error === undefined ? null : <StartFailure i18n={i18n} error={error} again={() => void renew()} />;
  return <Provider value={known.client}><VisitContext value={visit}>{children}</VisitContext></Provider>;
}
