import { useId, type ReactNode } from 'react';
import { scaleLinear } from '@visx/scale';
import { Arc } from '@visx/shape';
import { GlyphDrawing } from './Glyph.tsx';
import { screenPalette, type Palette } from './palette.ts';
import { glyphOfState, type FigureState } from './state.ts';

/** One phase of the circle: its state and how many of its parts are in order. */
export interface PdcaArc { readonly state: FigureState; readonly inOrder: number; readonly parts: number }

/** Plan, do, check and act, in that order, clockwise from twelve. */
export type PdcaArcs = readonly [PdcaArc, PdcaArc, PdcaArc, PdcaArc];

const degree = Math.PI / 180;
const gap = 6 * degree;

const span = 84 * degree;

/** Where on the circle each of the four phases begins, in radians; half a gap after the quarter. */
const quarter = scaleLinear<number>({ domain: [0, 4], range: [0, 2 * Math.PI] });
const startOf = (phase: number): number => quarter(phase) + gap / 2;

const point = (angle: number, radius: number): readonly [number, number] => [Math.sin(angle) * radius, -Math.cos(angle) * radius];

/** A small arrowhead in the gap before a phase: the circle turns clockwise. */
function Arrow({ angle, radius, colour }: { readonly angle: number; readonly radius: number; readonly colour: string }): ReactNode {
  const [x, y] = point(angle, radius);
  return <path d="M-4 -5 4 0-4 5Z" fill={colour} transform={`translate(${x} ${y}) rotate(${angle / degree})`} />;
}

/**
 * The PDCA circle: per phase the share of its parts that is in order, hatched where nobody knows, with a mark in the middle.
 * It is a picture only; the words stand beside it. `detail` is off for a ring too small for marks.
 */
export function PdcaRing({ arcs, size, detail = true, palette = screenPalette }: { readonly arcs: PdcaArcs; readonly size: number; readonly detail?: boolean; readonly palette?: Palette }): ReactNode {
  const hatch = `hatch-${useId()}`;
  const radius = detail ? 110 : 104;
  const stroke = detail ? 28 : 56;
  const inner = radius - stroke / 2;
  const outer = radius + stroke / 2;
  return (
    <svg className="pdca-ring" width={size} height={size} viewBox="-140 -140 280 280" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width={detail ? 6 : 24} height={detail ? 6 : 24} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={detail ? 2 : 10} height={detail ? 6 : 24} fill={palette.unknown} />
        </pattern>
      </defs>
      {arcs.map((arc, phase) => {
        const start = startOf(phase);
        const share = arc.parts > 0 ? arc.inOrder / arc.parts : arc.state === 'in-order' ? 1 : 0;
        const [x, y] = point(start + span / 2, radius);
        return (
          <g key={phase}>
            <Arc startAngle={start} endAngle={start + span} innerRadius={inner} outerRadius={outer} fill={palette.track} />
            {arc.state === 'unknown' && <Arc startAngle={start} endAngle={start + span} innerRadius={inner} outerRadius={outer} fill={`url(#${hatch})`} />}
            {!detail && arc.state !== 'unknown' && arc.state !== 'not-applicable' && <Arc startAngle={start} endAngle={start + span} innerRadius={inner} outerRadius={outer} fill={palette[arc.state]} />}
            {detail && share > 0 && <Arc startAngle={start} endAngle={start + span * share} innerRadius={inner} outerRadius={outer} fill={palette[arc.state]} />}
            {detail && <>
              <circle cx={x} cy={y} r={17} fill={palette.paper} stroke={palette[arc.state]} strokeWidth={2} />
              <GlyphDrawing name={glyphOfState[arc.state]} x={x - 10} y={y - 10} size={20} colour={palette[arc.state]} />
              <Arrow angle={start - gap / 2} radius={radius} colour={palette.unknown} />
            </>}
          </g>
        );
      })}
    </svg>
  );
}
