import { graphql } from '../../gql/index.ts';

/** Changes what is given and leaves the rest as it is. */
export const SetPreferences = graphql(`
  mutation SetPreferences($input: PreferencesInput!) {
    setPreferences(input: $input) {
      refusals { field says }
      preferences { density language singleKeys theme }
    }
  }
`);
