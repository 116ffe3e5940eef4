import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useWords } from '../../words/use-words.ts';

/** The accessibility statement: what we did ourselves and what nobody has checked yet. */
export function AccessibilityPage(): ReactNode {
  const { t } = useWords();
  return (
    <div className="prose">
      <PageTitle title={t('accessibility.title')} />
      <p>{t('accessibility.first')}</p>
      <h2>{t('accessibility.status')}</h2>
      <p>{t('accessibility.status.text')}</p>
      <h2>{t('accessibility.done')}</h2>
      <ul>
        <li>{t('accessibility.done.standard')}</li>
        <li>{t('accessibility.done.axe')}</li>
        <li>{t('accessibility.done.contrast')}</li>
        <li>{t('accessibility.done.keyboard')}</li>
      </ul>
      <h2>{t('accessibility.notDone')}</h2>
      <ul>
        <li>{t('accessibility.notDone.audit')}</li>
        <li>{t('accessibility.notDone.readers')}</li>
        <li>{t('accessibility.notDone.users')}</li>
      </ul>
      <h2>{t('accessibility.report')}</h2>
      <p>{t('accessibility.report.text')}</p>
    </div>
  );
}
