import { useMatches, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** A part of the address that means nothing here is left out, and the reader is told. */
export function UnknownParameters(): ReactNode {
  const { t } = useWords();
  const given = useRouterState({ select: ({ location }) => location.searchStr });
  const known = new Set(useMatches().flatMap(({ staticData }) => staticData.search ?? []));
  const unknown = [...new Set(new URLSearchParams(given).keys())].filter((key) => !known.has(key));
  return unknown.length === 0 ? null : <p className="notice">{t('shell.unknownParameters', { names: unknown.join(', ') })}</p>;
}
