import type { ReactNode } from 'react';
import type { FragmentType } from '../../gql/index.ts';
import type { GapState, Phase } from '../../gql/graphql.ts';
import { GapTree, type GapBranch } from '../../records/gap/GapTree.tsx';
import { useWords } from '../../words/use-words.ts';

type PhaseGap = FragmentType<typeof GapBranch> & { readonly phase: Phase; readonly state: GapState; readonly parent?: { readonly id: string } | null };
/** More than this of one phase is folded away: the worst come first. */
const unfolded = 3;
const order: readonly Phase[] = ['PLAN', 'DO', 'CHECK', 'ACT', 'GOVERNANCE', 'BREACH'];

/** Every gap, per phase of the circle, open ones first; the cards of the circle lead here. A gap that explains another stands under it. */
export function PhaseGaps({ gaps, day }: { readonly gaps: readonly PhaseGap[]; readonly day: string }): ReactNode {
  const { t, label } = useWords();
  const children = gaps.filter((gap) => gap.parent);
  const tree = (top: readonly PhaseGap[]) => <GapTree gaps={[...top, ...children]} orphans={false} day={day} place={false} level={4} />;
  return (
    <section aria-labelledby="gaten">
      <h2 id="gaten">{t('processing.gaps')}</h2>
      {order.map((phase) => {
        const ofPhase = gaps.filter((gap) => gap.phase === phase && !gap.parent);
        const top = [...ofPhase.filter(({ state }) => state === 'OPEN'), ...ofPhase.filter(({ state }) => state !== 'OPEN')];
        const outside = phase === 'GOVERNANCE' || phase === 'BREACH';
        if (top.length === 0 && outside) return null;
        return (
          <section key={phase} aria-labelledby={`fase-${phase.toLowerCase()}`}>
            <h3 id={`fase-${phase.toLowerCase()}`} className="phase-heading" tabIndex={-1}>{label('Phase', phase)} <span className="count">({top.length})</span></h3>
            {top.length === 0 ? <p className="empty">{t('processing.gaps.none')}</p> : tree(top.slice(0, unfolded))}
            {top.length > unfolded && <details><summary>{t('processing.gaps.more', { count: top.length - unfolded })}</summary>{tree(top.slice(unfolded))}</details>}
          </section>
        );
      })}
    </section>
  );
}
