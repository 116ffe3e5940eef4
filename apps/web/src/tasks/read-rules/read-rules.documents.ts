import { graphql } from '../../gql/index.ts';

export const RulesQuery = graphql(`
  query Rules($asOf: Day) {
    rules(asOf: $asOf) { id title phase tier severityText citations { text url ownPolicy } }
  }
`);

export const RuleQuery = graphql(`
  query Rule($id: String!) {
    rule(id: $id) {
      id title phase tier severityText when notWhen clears decision
      closedBy { says }
      citations { text url ownPolicy inForceFrom inForceTo }
    }
  }
`);
