import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useWords } from '../../words/use-words.ts';
import { glossary } from './glossary.ts';
import { KeyTable } from './KeyTable.tsx';

/** S42: how the tool judges, what its words mean, and which keys it knows. */
export function HelpPage(): ReactNode {
  const { t } = useWords();
  return (
    <div className="prose">
      <PageTitle title={t('help.title')} />
      <section>
        <h2>{t('help.judges')}</h2>
        <p>{t('help.judges.gap')}</p>
        <p>{t('help.judges.unknown')}</p>
        <p>{t('help.judges.source')}</p>
        <p>{t('help.judges.moment')}</p>
        <p>{t('help.judges.person')}</p>
        <p><Link to={paths.rules}>{t('help.judges.rules')}</Link></p>
      </section>
      <section>
        <h2>{t('help.glossary')}</h2>
        <SummaryList items={glossary(t).map(({ word, means }) => ({ label: word, value: means }))} />
      </section>
      <section>
        <h2>{t('keys.title')}</h2>
        <p>{t('help.keys')}</p>
        <KeyTable />
      </section>
      <section>
        <h2>{t('help.contact')}</h2>
        <p>{t('help.contact.text')}</p>
        <p><Link to={paths.accessibility}>{t('nav.accessibility')}</Link></p>
      </section>
    </div>
  );
}
