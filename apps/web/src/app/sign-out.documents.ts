import { graphql } from '../gql/index.ts';

export const SignOut = graphql(`
  mutation SignOut { signOut { refusals { says } } }
`);
