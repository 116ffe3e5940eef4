import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';

/** Every key that does something, and where. */
export function KeyTable(): ReactNode {
  const { t } = useWords();
  const keys = [
    { keys: ['?'], does: t('keys.list') }, { keys: ['Esc'], does: t('keys.close') },
    { keys: ['↑', '↓'], does: t('keys.rows') }, { keys: ['Enter'], does: t('keys.open') },
    { keys: ['←', '→'], does: t('keys.event') }, { keys: ['Page Up', 'Page Down'], does: t('keys.quarter') }, { keys: ['Home', 'End'], does: t('keys.ends') },
  ];
  return (
    <table className="table key-table">
      <caption className="only-read">{t('keys.title')}</caption>
      <thead><tr><th scope="col">{t('keys.key')}</th><th scope="col">{t('keys.does')}</th></tr></thead>
      <tbody>{keys.map((row) => <tr key={row.does}><th scope="row">{row.keys.map((key) => <kbd key={key}>{key}</kbd>)}</th><td>{row.does}</td></tr>)}</tbody>
    </table>
  );
}
