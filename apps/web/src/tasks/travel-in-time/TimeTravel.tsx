import { useNavigate, useParams } from '@tanstack/react-router';
import { useAnswer } from '../../records/answer/use-answer.ts';
import type { ReactNode } from 'react';
import { useMoment } from '../../records/session/use-moment.ts';
import { useWords } from '../../words/use-words.ts';
import { dayOfKey, stepsOf } from './steps.ts';
import { TimePanel } from './TimePanel.tsx';
import { TimelineQuery } from './travel-in-time.documents.ts';

/** S25: the bar that says which day is looked at, with the way back to today, and the choice of another day. */
export function TimeTravel({ open, onOpen }: { readonly open: boolean; readonly onOpen: (open: boolean) => void }): ReactNode {
  const { t, longDay } = useWords();
  const { day, today, mode, past } = useMoment();
  const navigate = useNavigate();
  const { number } = useParams({ strict: false });
  const answer = useAnswer(TimelineQuery, { processing: number }, !open && !past);
  const steps = stepsOf(answer.data?.timeline ?? [], today);
  const go = (chosen: string, known = mode === 'AS_KNOWN') =>
    void navigate({ to: '.', search: (search) => ({ ...search, 'geldig-op': chosen === today ? undefined : chosen, stand: known ? 'toen-bekend' : undefined }), state: true });
  const earlier = dayOfKey('ArrowLeft', day, steps, today);
  const later = dayOfKey('ArrowRight', day, steps, today);
  if (!open && !past) return null;
  return (
    <section id="tijdreis" className={past ? 'time-bar time-bar-past' : 'time-bar'} aria-label={t('time.label')}>
      {past && (
        <div className="time-line">
          <p className="time-says" role="status"><strong>{t('time.bar', { day: longDay(day) })}</strong> {mode === 'AS_KNOWN' && t('time.bar.asKnown')} {t('time.bar.readOnly')}</p>
          <button type="button" className="button button-main" onClick={() => go(today, false)}>{t('time.back')}</button>
        </div>
      )}
      <div className="time-line">
        <button type="button" className="button" onClick={() => { if (earlier !== undefined) go(earlier); }}>{t('time.previous')}</button>
        <button type="button" className="button" onClick={() => { if (later !== undefined) go(later); }}>{t('time.next')}</button>
        <button type="button" className="button button-quiet" aria-expanded={open} onClick={() => onOpen(!open)}>{open ? t('time.close') : t('time.choose')}</button>
      </div>
      {open && <TimePanel day={day} today={today} mode={mode} steps={steps} answer={answer} onChoose={go} />}
    </section>
  );
}
