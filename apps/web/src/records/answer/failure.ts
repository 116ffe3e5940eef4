import type { CombinedError } from 'urql';

/** Why the API gave no answer, in the kinds a person can do something with. */
export type FailureKind = 'signed-out' | 'no-right' | 'not-found' | 'maintenance' | 'no-connection' | 'wrong-question' | 'defect';

export interface Failure { readonly kind: FailureKind; readonly correlationId?: string }

const kinds: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signed-out', FORBIDDEN: 'no-right', NOT_FOUND: 'not-found', BAD_USER_INPUT: 'wrong-question', INTERNAL: 'defect', SERVICE_UNAVAILABLE: 'maintenance',
};
const inMaintenance = new Set([502, 503, 504]);

/** The code of the first error decides; without one the network does. */
export function failureOf(error: CombinedError): Failure {
  const extensions = error.graphQLErrors[0]?.extensions;
  const correlationId = typeof extensions?.['correlationId'] === 'string' ? extensions['correlationId'] : undefined;
  const kind = kinds[String(extensions?.['code'])];
  if (kind !== undefined) return { kind, correlationId };
  const status = (error.response as Response | undefined)?.status;
  if (status !== undefined && inMaintenance.has(status)) return { kind: 'maintenance' };
  return error.networkError && status === undefined ? { kind: 'no-connection' } : { kind: 'defect', correlationId };
}
