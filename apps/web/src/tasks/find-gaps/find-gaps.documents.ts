import { graphql } from '../../gql/index.ts';

export const GapGroupsQuery = graphql(`
  query GapGroups($asOf: Day, $mode: Mode, $filter: GapFilter) {
    gapGroups(asOf: $asOf, mode: $mode, filter: $filter) {
      count worst
      rule { id title phase }
    }
  }
`);

export const GapsQuery = graphql(`
  query Gaps($asOf: Day, $mode: Mode, $filter: GapFilter, $sort: GapSort, $descending: Boolean, $after: String, $before: String) {
    gaps(asOf: $asOf, mode: $mode, filter: $filter, sort: $sort, descending: $descending, after: $after, before: $before) {
      items { ...GapBranch }
      startCursor endCursor hasNext hasPrevious
    }
  }
`);

export const GapCountQuery = graphql(`
  query GapTotal($asOf: Day, $mode: Mode, $filter: GapFilter) {
    gapCount(asOf: $asOf, mode: $mode, filter: $filter) { value atLeast }
  }
`);

/** The names that filters show, and how many rules judge. */
export const GapFilterWordsQuery = graphql(`
  query GapFilterWords($asOf: Day) {
    units { id name }
    rules(asOf: $asOf) { id title }
  }
`);
