import type { GapFilter, GapSort } from '../../gql/graphql.ts';
import { addressWords, type GapsSearch, type GapSortWord } from '../../paths.ts';

/** What the address asks, in the words of the API. */
export const filterOf = (search: GapsSearch): GapFilter => ({
  rules: search.regel,
  severities: search.ernst?.map((word) => addressWords.severity[word]),
  states: search.toestand?.map((word) => addressWords.gapState[word]),
  unit: search.eenheid,
  owner: search.eigenaar,
  processing: search.verwerking,
  sinceFrom: search['sinds-van'],
  sinceTo: search['sinds-tot'],
  suppressed: search.onderliggend === 'ja',
});

export function sortOf({ sorteer = '-ernst' }: GapsSearch): { readonly sort: GapSort; readonly descending: boolean } {
  const descending = sorteer.startsWith('-');
  return { sort: addressWords.gapSort[sorteer.replace('-', '') as GapSortWord], descending };
}

/** The search without its filters: how it is shown stays. */
export const withoutFilters = ({ sorteer, weergave, onderliggend }: GapsSearch): GapsSearch => ({ sorteer, weergave, onderliggend });

export const isFiltered = ({ sorteer: _sort, weergave: _view, onderliggend: _children, na: _after, voor: _before, ...filters }: GapsSearch): boolean =>
  Object.entries(filters).some(([key, value]) => value !== undefined && key !== 'geldig-op' && key !== 'stand');
