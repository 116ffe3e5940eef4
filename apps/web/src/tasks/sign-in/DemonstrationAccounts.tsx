import { useId, type ReactNode } from 'react';
import { FailureMessage } from '../../records/answer/FailureMessage.tsx';
import type { DemonstrationAccountsQuery } from '../../gql/graphql.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useWords } from '../../words/use-words.ts';
import { useSignIn } from './use-sign-in.ts';

type Account = DemonstrationAccountsQuery['installation']['demonstrationAccounts'][number];

/** The password of every demonstration account; it protects nothing, for these accounts exist only with example data. */
const demonstrationPassword = 'demonstratie';

/** In demonstration mode anyone may look through the eyes of any role, with one press. */
export function DemonstrationAccounts({ accounts }: { readonly accounts: readonly Account[] }): ReactNode {
  const { t } = useWords();
  const { busy, wrong, failure, signIn } = useSignIn();
  const heading = useId();
  const organisations = [...new Set(accounts.map(({ organisation }) => organisation))];
  return (
    <section className="demonstration" aria-labelledby={heading}>
      <h2 id={heading}>{t('demonstration.title')}</h2>
      <p>{t('demonstration.text')}</p>
      <ErrorSummary wrong={wrong} />
      {failure !== undefined && <FailureMessage failure={failure} />}
      {organisations.map((organisation) => (
        <section key={organisation} aria-label={organisation}>
          <h3>{organisation}</h3>
          <ul className="accounts">
            {accounts.filter((account) => account.organisation === organisation).map(({ username, roleLabel }) => (
              <li key={username}><button type="button" className="button" onClick={() => { if (!busy) void signIn(username, demonstrationPassword); }}>{roleLabel}</button></li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
