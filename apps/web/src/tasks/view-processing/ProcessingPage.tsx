import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { FailureMessage } from '../../records/answer/FailureMessage.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { useMoment } from '../../records/session/use-moment.ts';
import { ProcessingQuery } from './view-processing.documents.ts';
import { ProcessingView } from './ProcessingView.tsx';

/** S04: where one processing stands in the circle, and the next step. */
export function ProcessingPage(): ReactNode {
  const { number } = useParams({ from: '/signed-in/verwerkingen/$number' });
  const { asOf, mode, day } = useMoment();
  const answer = useAnswer(ProcessingQuery, { number, asOf, mode });
  const { data } = answer;
  if (data === undefined) return <Awaiting page answer={answer} rows={10} />;
  if (!data.processing) return <FailureMessage page failure={{ kind: 'not-found' }} />;
  return <ProcessingView key={data.processing.id} processing={data.processing} day={day} />;
}
