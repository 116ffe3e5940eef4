import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { paths } from '../../paths.ts';
import { Citations } from '../../ui/Citation.tsx';
import { daysBetween } from '../../words/days.ts';
import { useWords } from '../../words/use-words.ts';
import { GapDetail } from './GapDetail.tsx';
import { GapStateMark, SeverityMark } from './SeverityMark.tsx';

export const GapItemFragment = graphql(`
  fragment GapItem on Gap {
    id says severity state phase since owner
    rule { id }
    subject { kind number title }
    processing { number title }
    unit { title }
    parent { title }
    closedBy { says }
    citations { text url ownPolicy }
    ...GapDetail
  }
`);

/**
 * One gap as it is shown everywhere: what is missing and where, how bad and since when, by which source, and what closes it.
 * `day` is the day it is looked at; `children` are the gaps that hang on this one.
 */
export function GapItem({ gap, day, place = true, anchored = true, level = 3, children }: {
  readonly gap: FragmentType<typeof GapItemFragment>; readonly day: string; readonly place?: boolean; readonly anchored?: boolean; readonly level?: 2 | 3 | 4 | 5; readonly children?: ReactNode;
}): ReactNode {
  const { t, label, longDay, span } = useWords();
  const read = readFragment(GapItemFragment, gap);
  const Heading = `h${level}` as const;
  return (
    <li className="gap" tabIndex={anchored ? -1 : undefined} id={anchored ? `gat-${read.id}` : undefined}>
      <p className="gap-marks">
        <SeverityMark severity={read.severity} /> <GapStateMark state={read.state} /> <span className="meta">{label('Phase', read.phase)}</span>
      </p>
      <Heading className="gap-says">{read.says}</Heading>
      <p className="gap-place">
        {place && read.processing?.number && <><Link to={paths.processing} params={{ number: read.processing.number }} data-row-link="">{read.processing.title}</Link> · </>}
        {read.subject.title !== read.processing?.title && <>{read.subject.title}{read.subject.number && ` (${read.subject.number})`} · </>}
        {read.unit && <>{read.unit.title} · </>}
        {read.since === null || read.since === undefined ? t('gap.since.unknown') : t('gap.since', { day: longDay(read.since), span: span(daysBetween(read.since, day)) })}
        {read.owner && <> · {t('gap.owner', { owner: read.owner })}</>}
      </p>
      {read.parent && <p className="meta">{t('gap.parent', { title: read.parent.title })}</p>}
      <Citations citations={read.citations} />
      <p className="gap-remedy"><strong>{t('gap.remedy')}</strong> {read.closedBy.says}</p>
      <GapDetail gap={read} />
      {children}
    </li>
  );
}
