import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useWords } from '../../words/use-words.ts';

/** The way to a processing, its name, and its pages. */
export function ProcessingHeader({ name, number, part, children }: { readonly name: string; readonly number: string; readonly part?: string; readonly children?: ReactNode }): ReactNode {
  const { t } = useWords();
  return (
    <>
      <nav className="breadcrumb" aria-label={t('breadcrumb')}>
        <ol>
          <li><Link to={paths.processings}>{t('nav.processings')}</Link></li>
          <li>{part === undefined ? <span aria-current="page">{name}</span> : <Link to={paths.processing} params={{ number }}>{name}</Link>}</li>
          {part !== undefined && <li><span aria-current="page">{part}</span></li>}
        </ol>
      </nav>
      <PageTitle title={`${name} (${number})`} part={part}>{children}</PageTitle>
      <nav className="tabs" aria-label={t('processing.tabs')}>
        <ul>
          <li><Link to={paths.processing} params={{ number }} activeOptions={{ exact: true, includeSearch: false }}>{t('processing.tab.overview')}</Link></li>
          <li><Link to={paths.gaps} search={{ verwerking: number }}>{t('nav.gaps')}</Link></li>
          <li><Link to={paths.processingTimeline} params={{ number }}>{t('processing.tab.timeline')}</Link></li>
        </ul>
      </nav>
    </>
  );
}
