import type { ReactNode } from 'react';
import { PdcaRing } from '@sluitend/figures';
import type { FragmentType } from '../../gql/index.ts';
import { useWords } from '../../words/use-words.ts';
import { arcsOf, phasesInOrder, type PhaseFacts } from './phases.ts';

/** The circle in a row of a list, with its meaning in words: "3 van 4 op orde". */
export function MiniRing({ phases, settled }: { readonly phases: readonly FragmentType<typeof PhaseFacts>[]; readonly settled: boolean }): ReactNode {
  const { t } = useWords();
  const states = phasesInOrder(phases, settled);
  const known = states.filter(({ status }) => status !== 'NOT_APPLICABLE');
  return (
    <span className="mini-ring">
      <PdcaRing arcs={arcsOf(states)} size={24} detail={false} />
      <span>{settled ? t('processing.inOrder', { count: known.filter(({ status }) => status === 'IN_ORDER').length, of: known.length }) : t('processing.unsettled')}</span>
    </span>
  );
}
