import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { FailureMessage } from '../../records/answer/FailureMessage.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { useMoment } from '../../records/session/use-moment.ts';
import { EventList } from '../../records/timeline/EventList.tsx';
import { useWords } from '../../words/use-words.ts';
import { ProcessingHeader } from './ProcessingHeader.tsx';
import { ProcessingTimelineQuery } from './view-processing.documents.ts';

/** Everything that happened with one processing, oldest first. */
export function TimelinePage(): ReactNode {
  const { t } = useWords();
  const { number } = useParams({ from: '/signed-in/verwerkingen/$number/tijdlijn' });
  const { asOf, mode } = useMoment();
  const answer = useAnswer(ProcessingTimelineQuery, { number, asOf, mode });
  const { data } = answer;
  if (data === undefined) return <Awaiting page answer={answer} rows={10} />;
  if (!data.processing) return <FailureMessage page failure={{ kind: 'not-found' }} />;
  return (
    <>
      <ProcessingHeader name={data.processing.name} number={number} part={t('processing.tab.timeline')} />
      {data.timeline.length === 0 ? <p className="empty">{t('time.noEvents')}</p> : <EventList events={data.timeline} />}
    </>
  );
}
