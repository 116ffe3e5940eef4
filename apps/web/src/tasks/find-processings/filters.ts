import type { ProcessingFilter, ProcessingSort } from '../../gql/graphql.ts';
import { addressWords, type ProcessingsSearch, type ProcessingSortWord } from '../../paths.ts';

/** What the address asks, in the words of the API. The text that is looked for stands in no address. */
export const filterOf = (search: ProcessingsSearch, text: string | undefined): ProcessingFilter => ({
  unit: search.eenheid,
  severity: search.ernst && addressWords.severity[search.ernst],
  status: search.status && addressWords.phaseStatus[search.status],
  sensitive: search.gevoelig === 'ja' ? true : undefined,
  owner: search.eigenaar,
  text,
});

export function sortOf({ sorteer = 'nummer' }: ProcessingsSearch): { readonly sort: ProcessingSort; readonly descending: boolean } {
  const descending = sorteer.startsWith('-');
  return { sort: addressWords.processingSort[sorteer.replace('-', '') as ProcessingSortWord], descending };
}

/** The search without its filters: the order stays, the place in the list does not. */
export const withoutFilters = ({ sorteer }: ProcessingsSearch): ProcessingsSearch => ({ sorteer });
