import type { ReactNode } from 'react';
import { Waiting } from '../../ui/Waiting.tsx';
import { failureOf } from './failure.ts';
import { FailureMessage } from './FailureMessage.tsx';
import type { Answer } from './use-answer.ts';

/** In the place of an answer that is not there: it is still coming, or it failed and can be asked again. */
export function Awaiting({ answer: { error, again }, page = false, rows = 6 }: { readonly answer: Answer<unknown>; readonly page?: boolean; readonly rows?: number }): ReactNode {
  return error === undefined ? <Waiting rows={rows} /> : <FailureMessage failure={failureOf(error)} again={again} page={page} />;
}
