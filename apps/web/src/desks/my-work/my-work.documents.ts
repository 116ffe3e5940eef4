import { graphql } from '../../gql/index.ts';

export const WorkQuery = graphql(`
  query Work($asOf: Day) {
    work(asOf: $asOf) {
      now { ...WorkRow }
      nowTotal
      soon { due ...WorkRow }
      others { ...WorkRow }
    }
  }
`);

export const WorkRow = graphql(`
  fragment WorkRow on WorkItem {
    due late
    gap {
      id severity
      closedBy { says }
      rule { id title }
      subject { title }
      processing { number title }
      unit { title }
    }
  }
`);
