import type { FormEvent, ReactNode } from 'react';
import { FailureMessage } from '../../records/answer/FailureMessage.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/use-words.ts';
import { useSignIn } from './use-sign-in.ts';

/** Name and password. What is typed stays when it is refused or when the connection is lost. */
export function SignInForm(): ReactNode {
  const { t } = useWords();
  const { busy, wrong, failure, refuse, signIn } = useSignIn();
  const errorOf = (field: string) => wrong.find((one) => one.field === field)?.says;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [username, password] = [String(given.get('username')).trim(), String(given.get('password'))];
    const missing = [
      ...(username === '' ? [{ field: 'username', says: t('signIn.username.missing') }] : []),
      ...(password === '' ? [{ field: 'password', says: t('signIn.password.missing') }] : []),
    ];
    if (missing.length > 0) refuse(missing);
    else if (!busy) void signIn(username, password);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary wrong={wrong} />
      {failure !== undefined && <FailureMessage failure={failure} />}
      <TextField id="username" name="username" label={t('signIn.username')} error={errorOf('username')} autoComplete="username" autoCapitalize="none" spellCheck={false} />
      <TextField id="password" name="password" type="password" label={t('signIn.password')} error={errorOf('password')} autoComplete="current-password" />
      <button type="submit" className="button button-main">{busy ? t('signIn.busy') : t('signIn.submit')}</button>
    </form>
  );
}
