import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { Awaiting } from '../../records/answer/Awaiting.tsx';
import { FailureMessage } from '../../records/answer/FailureMessage.tsx';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { Citations } from '../../ui/Citation.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useWords } from '../../words/use-words.ts';
import { RuleQuery } from './read-rules.documents.ts';

/** One rule: when it speaks, when it is silent, by which sources, and what closes it. */
export function RulePage(): ReactNode {
  const { t, label, longDay } = useWords();
  const { rule: id } = useParams({ from: '/signed-in/regels/$rule' });
  const answer = useAnswer(RuleQuery, { id });
  if (answer.data === undefined) return <Awaiting page answer={answer} />;
  const { rule } = answer.data;
  if (!rule) return <FailureMessage page failure={{ kind: 'not-found' }} />;
  const inForce = (from?: string | null, to?: string | null): string =>
    from && to ? t('citation.fromTo', { from: longDay(from), to: longDay(to) }) : from ? t('citation.from', { from: longDay(from) }) : to ? t('citation.to', { to: longDay(to) }) : '';
  return (
    <div className="prose">
      <nav className="breadcrumb" aria-label={t('breadcrumb')}><ol><li><Link to={paths.rules}>{t('nav.rules')}</Link></li><li><span aria-current="page">{rule.title}</span></li></ol></nav>
      <PageTitle title={rule.title} part={t('nav.rules')}><p className="lead">{label('Phase', rule.phase)} · {label('Tier', rule.tier)} · <code>{rule.id}</code></p></PageTitle>
      <SummaryList items={[
        { label: t('rule.when'), value: rule.when },
        ...(rule.notWhen ? [{ label: t('rule.notWhen'), value: rule.notWhen }] : []),
        { label: t('rules.severity'), value: rule.severityText },
        { label: t('rule.clears'), value: rule.clears },
        { label: t('rule.closedBy'), value: rule.closedBy.says },
        ...(rule.decision ? [{ label: t('rule.decision'), value: rule.decision }] : []),
      ]} />
      <h2>{t('rules.source')}</h2>
      <Citations citations={rule.citations.map(({ inForceFrom, inForceTo, ...citation }) => ({ ...citation, detail: inForce(inForceFrom, inForceTo) }))} />
      <p><Link to={paths.gaps} search={{ regel: [rule.id] }}>{t('rule.gaps')}</Link></p>
    </div>
  );
}
