import { useCallback } from 'react';
import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

/** An answer of the API, or why there is none yet. An answer with an error in it is no answer. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  /** Asks once more, past anything remembered. */
  readonly again: () => void;
}

/** Asks the API, and asks again when the question changes. `pause` puts the question off. */
export function useAnswer<Data, Variables extends AnyVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables, pause = false): Answer<Data> {
  const [{ data, error }, ask] = useQuery<Data, AnyVariables>({ query, variables, pause });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { data: error === undefined ? data ?? undefined : undefined, error, again };
}
