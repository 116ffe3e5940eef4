import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Glyph, glyphOfState, PdcaRing } from '@sluitend/figures';
import type { FragmentType } from '../../gql/index.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../words/use-words.ts';
import { arcsOf, figureStates, phasesInOrder, type PhaseFacts } from './phases.ts';

/** The PDCA circle of one processing with a card per phase. The cards carry the words and are the links; the ring is their picture. */
export function PhaseCircle({ number, phases, settled, openGaps }: {
  readonly number: string; readonly phases: readonly FragmentType<typeof PhaseFacts>[]; readonly settled: boolean; readonly openGaps: number;
}): ReactNode {
  const { t, label } = useWords();
  const states = phasesInOrder(phases, settled);
  return (
    <div className="phase-circle">
      <div className="ring-frame" aria-hidden="true">
        <PdcaRing arcs={arcsOf(states)} size={280} />
        <p className="ring-centre"><strong>{openGaps}</strong>{t('processing.ring.gaps', { count: openGaps })}</p>
      </div>
      <ol className="phase-cards">
        {states.map((state, index) => {
          const figure = figureStates[state.status];
          return (
            <li key={state.phase}>
              <Link className={`phase-card phase-${figure}`} to={paths.processing} params={{ number }} hash={`fase-${state.phase.toLowerCase()}`}>
                <span className="phase-name">{index + 1} {label('Phase', state.phase)}</span>
                <span className="phase-state"><Glyph name={glyphOfState[figure]} size={16} />{label('PhaseStatus', state.status)}{state.parts > 0 && ` ${state.inOrder}/${state.parts}`}</span>
                {state.late > 0 && <span className="phase-late"><Glyph name="clock" size={16} />{t('processing.late', { count: state.late })}</span>}
                <span className="meta">{!settled ? t('processing.unsettled') : state.on ? t('processing.lastProof', { on: state.on.text }) : t('processing.noProof')}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
