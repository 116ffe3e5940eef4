import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EventStrip } from '@sluitend/figures';
import { paths } from '../../paths.ts';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { useMoment } from '../../records/session/use-moment.ts';
import { EventList } from '../../records/timeline/EventList.tsx';
import { addMonths, dayNumber } from '../../words/days.ts';
import { useWords } from '../../words/use-words.ts';
import { ProcessingTimelineQuery } from './view-processing.documents.ts';

/** The twelve months before the day that is looked at, as a line and as a list. */
export function YearStrip({ number, day }: { readonly number: string; readonly day: string }): ReactNode {
  const { t } = useWords();
  const { asOf, mode } = useMoment();
  const answer = useAnswer(ProcessingTimelineQuery, { number, asOf, mode });
  const { data } = answer;
  const from = addMonths(day, -12);
  const events = data?.timeline.filter(({ on }) => on.earliest && on.earliest > from && on.earliest <= day) ?? [];
  return (
    <section>
      <h2>{t('processing.year')}</h2>
      {data === undefined && <Awaiting answer={answer} rows={1} />}
      {data !== undefined && (
        <>
          <EventStrip from={dayNumber(from)} to={dayNumber(day)} events={events.flatMap(({ on }) => (on.earliest ? [dayNumber(on.earliest)] : []))}
            months={Array.from({ length: 13 }, (_, month) => dayNumber(addMonths(from, month)))} />
          {events.length === 0 ? <p className="empty">{t('processing.year.empty')}</p> : <details><summary>{t('time.events', { count: events.length })}</summary><EventList events={events} /></details>}
        </>
      )}
      <p><Link to={paths.processingTimeline} params={{ number }}>{t('processing.year.all')}</Link></p>
    </section>
  );
}
