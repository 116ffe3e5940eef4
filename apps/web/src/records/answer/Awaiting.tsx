import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Waiting } from '../../ui/Waiting.tsx';
import { failureOf } from './failure.ts';
import { FailureMessage } from './FailureMessage.tsx';

/** In the place of an answer of the API that is not there: it is still coming, or it failed and can be asked again. */
export function Awaiting({ error, again, page = false, rows = 6 }: { readonly error: CombinedError | undefined; readonly again: () => void; readonly page?: boolean; readonly rows?: number }): ReactNode {
  return error === undefined ? <Waiting rows={rows} /> : <FailureMessage failure={failureOf(error)} again={again} page={page} />;
}
