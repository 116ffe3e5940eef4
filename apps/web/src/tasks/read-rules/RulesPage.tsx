import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressWords, paths, type PhaseWord } from '../../paths.ts';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { useMoment } from '../../records/session/use-moment.ts';
import { Announced } from '../../ui/Announced.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { rowKeys } from '../../ui/row-keys.ts';
import { useWords } from '../../words/use-words.ts';
import { RulesQuery } from './read-rules.documents.ts';

const phases = Object.entries(addressWords.phase) as [PhaseWord, (typeof addressWords.phase)[PhaseWord]][];

/** A phase is the current one only when its whole address is. */
const whole = { exact: true, includeSearch: true } as const;

/** The rule book: every rule that judges, per phase of the circle. */
export function RulesPage(): ReactNode {
  const { t, label } = useWords();
  const { fase } = useSearch({ from: '/signed-in/regels' });
  const { asOf } = useMoment();
  const answer = useAnswer(RulesQuery, { asOf });
  const shown = phases.filter(([word]) => fase === undefined || fase === word);
  const rules = answer.data?.rules.filter(({ phase }) => shown.some(([, value]) => value === phase));
  return (
    <>
      <PageTitle title={t('rules.title')}><p className="lead">{t('rules.lead')}</p></PageTitle>
      <nav aria-label={t('rules.phases')}>
        <ul className="view-choices">
          <li><Link to={paths.rules} search={{ fase: undefined }} activeOptions={whole}>{t('filter.all')}</Link></li>
          {phases.map(([word, phase]) => <li key={word}><Link to={paths.rules} search={{ fase: word }} activeOptions={whole}>{label('Phase', phase)}</Link></li>)}
        </ul>
      </nav>
      <Announced>{rules && t('rules.count', { count: rules.length })}</Announced>
      {rules === undefined && <Awaiting answer={answer} rows={12} />}
      {rules !== undefined && shown.map(([word, phase]) => {
        const ofPhase = rules.filter((rule) => rule.phase === phase);
        return ofPhase.length === 0 ? null : (
          <section key={word}>
            <h2>{label('Phase', phase)} <span className="count">({ofPhase.length})</span></h2>
            <table className="table table-cards table-rules">
              <caption className="only-read">{t('rules.caption', { phase: label('Phase', phase) })}</caption>
              <thead><tr><th scope="col">{t('rules.rule')}</th><th scope="col">{t('rules.source')}</th><th scope="col">{t('rules.severity')}</th><th scope="col">{t('rules.tier')}</th></tr></thead>
              <tbody ref={rowKeys}>
                {ofPhase.map((rule) => (
                  <tr key={rule.id}>
                    <th scope="row"><Link to={paths.rule} params={{ rule: rule.id }} data-row-link="">{rule.title}</Link></th>
                    <td data-label={t('rules.source')}>{rule.citations.map(({ text }) => text).join('; ')}</td>
                    <td data-label={t('rules.severity')}>{rule.severityText}</td>
                    <td data-label={t('rules.tier')}>{label('Tier', rule.tier)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}
