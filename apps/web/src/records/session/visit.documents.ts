import { graphql } from '../../gql/index.ts';

/** Who is looking, for which organisation, and what this installation is. */
export const VisitQuery = graphql(`
  query Visit {
    installation { mode version }
    session {
      name role roleLabel
      organisation { id name demonstration today }
      preferences { density language singleKeys theme }
    }
  }
`);
