import { graphql } from '../../gql/index.ts';

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      refusals { field says }
      session { name }
    }
  }
`);

export const DemonstrationAccountsQuery = graphql(`
  query DemonstrationAccounts {
    installation { mode demonstrationAccounts { organisation role roleLabel username } }
  }
`);
