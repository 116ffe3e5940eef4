import { graphql } from '../../gql/index.ts';

export const ProcessingsQuery = graphql(`
  query Processings($asOf: Day, $mode: Mode, $filter: ProcessingFilter, $sort: ProcessingSort, $descending: Boolean, $after: String, $before: String) {
    processings(asOf: $asOf, mode: $mode, filter: $filter, sort: $sort, descending: $descending, after: $after, before: $before) {
      items { id ...ProcessingTableRow }
      startCursor endCursor hasNext hasPrevious
    }
  }
`);

/** Counted apart, so that the first rows need not wait for it. */
export const ProcessingCountQuery = graphql(`
  query ProcessingCount($asOf: Day, $mode: Mode, $filter: ProcessingFilter) {
    processingCount(asOf: $asOf, mode: $mode, filter: $filter) { value atLeast }
  }
`);

export const UnitsQuery = graphql(`
  query ProcessingUnits { units { id name } }
`);
