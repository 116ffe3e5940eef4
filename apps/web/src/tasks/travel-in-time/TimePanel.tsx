import { useState, type FormEvent, type ReactNode } from 'react';
import type { FragmentType } from '../../gql/index.ts';
import type { Mode } from '../../gql/graphql.ts';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import type { Answer } from '../../records/answer/use-answer.ts';
import { EventList, type EventFacts } from '../../records/timeline/EventList.tsx';
import { RadioGroup, TextField } from '../../ui/Field.tsx';
import { readDay, typedDay } from '../../words/days.ts';
import { useWords } from '../../words/use-words.ts';
import { MomentSlider } from './MomentSlider.tsx';
import type { Step } from './steps.ts';

/** The choice of a day: by date, along the line, or by an event; and which facts count on it. */
export function TimePanel({ day, today, mode, steps, answer, onChoose }: {
  readonly day: string; readonly today: string; readonly mode: Mode; readonly steps: readonly Step[];
  readonly answer: Answer<{ readonly timeline: readonly FragmentType<typeof EventFacts>[] }>;
  readonly onChoose: (day: string, known?: boolean) => void;
}): ReactNode {
  const { t, label, longDay } = useWords();
  const events = answer.data?.timeline;
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = readDay(String(new FormData(event.currentTarget).get('day')));
    const allowed = given !== undefined && given <= today;
    setWrong(!allowed);
    if (allowed) onChoose(given);
  };
  return (
    <div className="time-panel">
      <form key={day} className="time-date" onSubmit={submit}>
        <TextField name="day" label={t('time.date')} hint={t('day.hint')} error={wrong ? t('time.date.wrong', { day: longDay(today) }) : undefined} defaultValue={typedDay(day)} autoComplete="off" />
        <button type="submit" className="button">{t('time.show')}</button>
      </form>
      <RadioGroup legend={t('time.mode')} name="mode" value={mode} onChoose={(chosen) => onChoose(day, chosen === 'AS_KNOWN')}
        options={[{ value: 'HINDSIGHT', label: label('Mode', 'HINDSIGHT') }, { value: 'AS_KNOWN', label: label('Mode', 'AS_KNOWN') }]} />
      {events === undefined && <Awaiting answer={answer} rows={2} />}
      {events !== undefined && steps.length > 0 && <MomentSlider day={day} today={today} steps={steps} onChoose={onChoose} />}
      {events !== undefined && steps[0] !== undefined && <p className="meta">{t('time.first', { day: longDay(steps[0].day) })}</p>}
      {events !== undefined && steps.length === 0 && <p className="empty">{t('time.noEvents')}</p>}
      {events !== undefined && events.length > 0 && (
        <details>
          <summary>{t('time.events', { count: events.length })}</summary>
          <EventList events={events} />
        </details>
      )}
    </div>
  );
}
