import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { paths } from '../../paths.ts';
import { SeverityMark } from '../../records/gap/SeverityMark.tsx';
import { rowKeys } from '../../ui/row-keys.ts';
import { daysBetween } from '../../words/days.ts';
import { useWords } from '../../words/use-words.ts';
import { WorkRow } from './my-work.documents.ts';

/** One band of work: each row says what to do, for what, where and by when, and leads to where it is done. */
export function WorkBand({ title, items, total, day, first = false, empty, children }: {
  readonly title: string; readonly items: readonly FragmentType<typeof WorkRow>[]; readonly total: number; readonly day: string;
  readonly first?: boolean; readonly empty: ReactNode; readonly children?: ReactNode;
}): ReactNode {
  const { t, longDay, span } = useWords();
  const heading = useId();
  const when = (due: string): string => {
    const days = daysBetween(due, day);
    return days > 0 ? t('work.due.late', { span: span(days) }) : days === 0 ? t('work.due.today') : t('work.due.on', { day: longDay(due), span: span(-days) });
  };
  return (
    <section aria-labelledby={heading} className="work-band">
      <h2 id={heading}>{title} <span className="count">({total})</span></h2>
      {items.length === 0 && <p className="empty">{empty}</p>}
      <ol className="work-list" ref={rowKeys}>
        {readFragment(WorkRow, items).map(({ due, gap }, row) => (
          <li key={gap.id} className="work-item">
            <div>
              <p className="work-says">{gap.rule.title}</p>
              <p className="gap-place">{gap.subject.title}{gap.processing && gap.processing.title !== gap.subject.title && ` · ${gap.processing.title}`}{gap.unit && ` · ${gap.unit.title}`}</p>
              <p className="gap-marks"><SeverityMark severity={gap.severity} />{due && <span className="meta"> {when(due)}</span>}</p>
              <p><strong>{t('gap.remedy')}</strong> {gap.closedBy.says}</p>
            </div>
            {gap.processing?.number
              ? <Link className={first && row === 0 ? 'button button-main' : 'button'} to={paths.processing} params={{ number: gap.processing.number }} hash={`gat-${gap.id}`} data-row-link="">{t('work.look')}<span className="only-read"> {gap.rule.title}, {gap.subject.title}</span></Link>
              : <Link className={first && row === 0 ? 'button button-main' : 'button'} to={paths.gaps} search={{ regel: [gap.rule.id] }} data-row-link="">{t('work.look')}<span className="only-read"> {gap.rule.title}, {gap.subject.title}</span></Link>}
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
