import type { ReactNode } from 'react';
import { scaleLinear } from '@visx/scale';
import { screenPalette, type Palette } from './palette.ts';

/** Days count from any fixed day, as long as all three use the same one. */
export interface EventStripProps {
  readonly from: number;
  readonly to: number;
  readonly events: readonly number[];
  readonly months: readonly number[];
  readonly palette?: Palette;
}

const width = 960;

/** A line of time with a mark per event and a tick per month. It is a picture only; the events stand beside it as a list. */
export function EventStrip({ from, to, events, months, palette = screenPalette }: EventStripProps): ReactNode {
  const at = scaleLinear<number>({ domain: [from, to], range: [8, width - 8] });
  return (
    <svg className="event-strip" viewBox={`0 0 ${width} 40`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line x1={8} x2={width - 8} y1={28} y2={28} stroke={palette.unknown} strokeWidth={1} vectorEffect="non-scaling-stroke" />
      {months.map((day) => <line key={day} x1={at(day)} x2={at(day)} y1={28} y2={36} stroke={palette.unknown} strokeWidth={1} vectorEffect="non-scaling-stroke" />)}
      {events.map((day, i) => <line key={`${day}-${i}`} x1={at(day)} x2={at(day)} y1={6} y2={28} stroke={palette.ink} strokeWidth={3} vectorEffect="non-scaling-stroke" />)}
    </svg>
  );
}
