import type { ReactNode } from 'react';
import type { GlyphName } from './state.ts';

/** Each mark is drawn in a box of 20 × 20 with lines of 2.5, so that it survives print without backgrounds. */
const drawings: Readonly<Record<GlyphName, ReactNode>> = {
  check: <path d="M4 10.5 8.3 15 16 5.5" />,
  attention: <path d="M10 3.5v8.5M10 16v.2" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  'double-cross': <path d="m2.5 6 8 8m0-8-8 8M9.5 6l8 8m0-8-8 8" />,
  question: <path d="M6.5 7.2a3.5 3.5 0 1 1 5.3 3c-1.2.7-1.8 1.3-1.8 2.6M10 16.2v.1" />,
  dash: <path d="M4 10h12" />,
  info: <path d="M10 9v7.2M10 4.2v.1" />,
  clock: <><circle cx="10" cy="10" r="7" /><path d="M10 6v4.3l3 1.8" /></>,
};

/** A mark inside another drawing; its left upper corner stands at x, y. */
export function GlyphDrawing({ name, x, y, size, colour }: { readonly name: GlyphName; readonly x: number; readonly y: number; readonly size: number; readonly colour: string }): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 20})`} fill="none" stroke={colour} strokeWidth={2.5} strokeLinecap="round" strokeLinejoin="round">
      {drawings[name]}
    </g>
  );
}

/** A mark beside a word; the word carries the meaning for a screen reader. */
export function Glyph({ name, size = 20 }: { readonly name: GlyphName; readonly size?: number }): ReactNode {
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <GlyphDrawing name={name} x={0} y={0} size={20} colour="currentColor" />
    </svg>
  );
}
