import type { ReactNode } from 'react';
import type { ProcessingQuery } from '../../gql/graphql.ts';
import { GapCounts } from '../../records/gap/GapCounts.tsx';
import { phasesInOrder } from '../../records/processing/phases.ts';
import { PhaseCircle } from '../../records/processing/PhaseCircle.tsx';
import { RecordGroups } from '../../records/processing/RecordGroups.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useHashTarget } from '../../ui/use-hash-target.ts';
import { useWords } from '../../words/use-words.ts';
import { Needs } from './Needs.tsx';
import { PhaseGaps } from './PhaseGaps.tsx';
import { ProcessingHeader } from './ProcessingHeader.tsx';
import { YearStrip } from './YearStrip.tsx';

export type ProcessingFacts = NonNullable<ProcessingQuery['processing']>;

/** The circle with what is needed now; below it the gaps per phase, the facts and the records. */
export function ProcessingView({ processing, day }: { readonly processing: ProcessingFacts; readonly day: string }): ReactNode {
  const { t, longDay } = useWords();
  useHashTarget();
  const { name, number, owner, director, unit, settled, startedOn, endedOn, nextEvaluationOn, sensitive } = processing;
  const unknown = t('unknown');
  const top = processing.gaps.filter(({ parent }) => !parent);
  const open = top.filter(({ state }) => state === 'OPEN');
  const inOrder = phasesInOrder(processing.phases, settled).every(({ status }) => status === 'IN_ORDER' || status === 'NOT_APPLICABLE');
  const evaluation = nextEvaluationOn ? longDay(nextEvaluationOn) : unknown;
  return (
    <>
      <ProcessingHeader name={name} number={number}>
        <p className="lead">{[t('processing.header.owner', { owner: owner ?? unknown }), t('processing.header.unit', { unit: unit?.title ?? unknown }), t('processing.header.evaluation', { day: evaluation })].join(' · ')}</p>
      </ProcessingHeader>
      {!settled && <p className="notice" role="status">{t('processing.unsettled.text')}</p>}
      <div className="processing-top">
        <section aria-label={t('processing.circle')}><PhaseCircle number={number} phases={processing.phases} settled={settled} openGaps={open.length} /></section>
        <Needs number={number} gaps={open} unknown={top.filter(({ state }) => state === 'UNKNOWN').length} total={top.length} inOrder={inOrder} day={day} />
      </div>
      <PhaseGaps gaps={processing.gaps} day={day} />
      <section>
        <h2>{t('processing.facts')}</h2>
        <SummaryList items={[
          { label: t('processing.number'), value: number }, { label: t('processings.unit'), value: unit?.title ?? unknown },
          { label: t('processings.owner'), value: owner ?? unknown }, { label: t('processing.director'), value: director ?? unknown },
          { label: t('processing.startedOn'), value: startedOn?.text ?? unknown }, { label: t('processing.endedOn'), value: endedOn?.text ?? t('processing.running') },
          { label: t('processing.sensitiveLabel'), value: sensitive ? t('yes') : t('no') }, { label: t('processings.nextEvaluation'), value: evaluation },
          { label: t('processings.gaps'), value: <GapCounts counts={processing.gapCounts} /> },
        ]} />
      </section>
      <YearStrip number={number} day={day} />
      <section>
        <h2>{t('processing.records')}</h2>
        {processing.records.length === 0 ? <p className="empty">{t('processing.records.empty')}</p> : <RecordGroups groups={processing.records} />}
      </section>
    </>
  );
}
