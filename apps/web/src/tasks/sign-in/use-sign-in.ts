import { useState } from 'react';
import { useMutation } from 'urql';
import { failureOf, type Failure } from '../../records/answer/failure.ts';
import { useVisit } from '../../records/session/visit.ts';
import type { WrongField } from '../../ui/ErrorSummary.tsx';
import { SignIn } from './sign-in.documents.ts';

/** Signing in: what it takes, whether it is under way, and what stood in its way. */
export interface SigningIn {
  readonly busy: boolean;
  readonly wrong: readonly WrongField[];
  readonly failure: Failure | undefined;
  readonly refuse: (wrong: readonly WrongField[]) => void;
  readonly signIn: (username: string, password: string) => Promise<void>;
}

export function useSignIn(): SigningIn {
  const { renew } = useVisit();
  const [{ fetching }, execute] = useMutation(SignIn);
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const signIn = async (username: string, password: string) => {
    setFailure(undefined);
    const { data, error } = await execute({ input: { username, password } });
    if (error !== undefined) {
      const failed = failureOf(error);
      // What is wrong with a field stands at the field, whether the schema or the law of sign-in found it.
      return failed.fields?.length ? setWrong(failed.fields) : setFailure(failed);
    }
    const refusals = data?.signIn.refusals ?? [];
    setWrong(refusals.map(({ field, says }) => ({ field: field ?? undefined, says })));
    if (refusals.length === 0) await renew();
  };
  return { busy: fetching, wrong, failure, refuse: setWrong, signIn };
}
