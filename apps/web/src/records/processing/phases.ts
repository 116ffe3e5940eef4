import type { FigureState, PdcaArc, PdcaArcs } from '@sluitend/figures';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { Phase, PhaseFactsFragment, PhaseStatus } from '../../gql/graphql.ts';

export const PhaseFacts = graphql(`
  fragment PhaseFacts on PhaseState {
    phase status fact inOrder parts late
    on { text }
  }
`);

/** The four phases of the circle, in its order. */
export const circle = ['PLAN', 'DO', 'CHECK', 'ACT'] as const satisfies readonly Phase[];
export type CirclePhase = (typeof circle)[number];

export const figureStates: Readonly<Record<PhaseStatus, FigureState>> = {
  IN_ORDER: 'in-order', PARTLY: 'partly', NOT_IN_ORDER: 'not-in-order', UNKNOWN: 'unknown', NOT_APPLICABLE: 'not-applicable',
};

/** A phase of which the API says nothing is unknown. */
const silent = (phase: Phase): PhaseFactsFragment => ({ phase, status: 'UNKNOWN', fact: null, inOrder: 0, parts: 0, late: 0, on: null });

/** The phases in the order of the circle; while a processing is judged again nothing is shown as in order. */
export function phasesInOrder(phases: readonly FragmentType<typeof PhaseFacts>[], settled: boolean): readonly PhaseFactsFragment[] {
  const read = readFragment(PhaseFacts, phases);
  return circle.map((phase) => (settled ? read.find((state) => state.phase === phase) : undefined) ?? silent(phase));
}

/** The same as the drawing wants it. */
export function arcsOf(phases: readonly PhaseFactsFragment[]): PdcaArcs {
  const arc = (index: number): PdcaArc => {
    const phase = phases[index];
    return phase === undefined ? { state: 'unknown', inOrder: 0, parts: 0 } : { state: figureStates[phase.status], inOrder: phase.inOrder, parts: phase.parts };
  };
  return [arc(0), arc(1), arc(2), arc(3)];
}
