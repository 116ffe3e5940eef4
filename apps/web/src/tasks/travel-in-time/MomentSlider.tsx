import { useId, useRef, useState, type ReactNode } from 'react';
import { dayNumber, dayOf } from '../../words/days.ts';
import { useWords } from '../../words/use-words.ts';
import { dayOfKey, type Step } from './steps.ts';

/** A line of time with a tick per event. By key it goes from event to event; by hand to any day. */
export function MomentSlider({ day, today, steps, onChoose }: { readonly day: string; readonly today: string; readonly steps: readonly Step[]; readonly onChoose: (day: string) => void }): ReactNode {
  const { t, longDay } = useWords();
  // What is dragged to counts only until another day is chosen, here or elsewhere.
  const [drag, setDrag] = useState({ from: day, to: day });
  const held = drag.from === day ? drag.to : day;
  const dragging = useRef(false);
  const id = useId();
  const first = steps[0]?.day ?? day;
  const events = steps.find((step) => step.day === held)?.titles ?? [];
  return (
    <div className="field moment-slider">
      <label htmlFor={id}>{t('time.slider')}</label>
      <input
        id={id} type="range" min={dayNumber(first < day ? first : day)} max={dayNumber(today)} value={dayNumber(held)} list={`${id}-ticks`}
        aria-valuetext={[longDay(held), ...events].join(', ')}
        onPointerDown={() => { dragging.current = true; }}
        onChange={(event) => {
          const to = dayOf(Number(event.currentTarget.value));
          // A screen reader on a telephone moves the slider without a pointer: then each step counts at once.
          if (dragging.current) setDrag({ from: day, to });
          else onChoose(to);
        }}
        onPointerUp={() => { dragging.current = false; onChoose(held); }}
        onPointerCancel={() => { dragging.current = false; }}
        onKeyDown={(event) => {
          const next = dayOfKey(event.key, held, steps, today);
          if (next === undefined) return;
          event.preventDefault();
          onChoose(next);
        }}
      />
      <datalist id={`${id}-ticks`}>{steps.map((step) => <option key={step.day} value={dayNumber(step.day)} />)}</datalist>
      <p className="meta" aria-hidden="true">{longDay(held)}{events.length > 0 && `: ${events.join(', ')}`}</p>
    </div>
  );
}
