import { graphql } from '../../gql/index.ts';

/** All that happened until today, whatever day is looked at: one must be able to go forward again. */
export const TimelineQuery = graphql(`
  query Timeline($processing: String) {
    timeline(processing: $processing) {
      title kindLabel
      on { earliest }
      ...EventFacts
    }
  }
`);
