import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { useMoment } from '../../records/session/use-moment.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useWords } from '../../words/use-words.ts';
import { WorkQuery } from './my-work.documents.ts';
import { WorkBand } from './WorkBand.tsx';

/** S01, first form: what asks something of you now, soon, and what you wait for. */
export function MyWorkPage(): ReactNode {
  const { t, longDay } = useWords();
  const { asOf, day } = useMoment();
  const answer = useAnswer(WorkQuery, { asOf });
  const work = answer.data?.work;
  const next = work?.soon[0]?.due;
  return (
    <>
      <PageTitle title={t('work.title')} />
      {work === undefined && <Awaiting answer={answer} />}
      {work !== undefined && (
        <>
          <WorkBand title={t('work.now')} items={work.now} total={work.nowTotal} day={day} first empty={next ? t('work.empty.next', { day: longDay(next) }) : t('work.empty')}>
            {work.nowTotal > work.now.length && <p><Link to={paths.gaps}>{t('work.all', { count: work.nowTotal })}</Link></p>}
          </WorkBand>
          <WorkBand title={t('work.soon')} items={work.soon} total={work.soon.length} day={day} empty={t('work.soon.empty')} />
          <WorkBand title={t('work.others')} items={work.others} total={work.others.length} day={day} empty={t('work.others.empty')} />
        </>
      )}
    </>
  );
}
