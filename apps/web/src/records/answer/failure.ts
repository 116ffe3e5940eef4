import type { CombinedError } from 'urql';

/** Why the API gave no answer, in the kinds a person can do something with. */
export type FailureKind = 'signed-out' | 'no-right' | 'not-found' | 'maintenance' | 'no-connection' | 'wrong-question' | 'too-much' | 'defect';

/** What the API says of one field of a question. */
export interface FieldFailure { readonly field: string; readonly says: string }

export interface Failure { readonly kind: FailureKind; readonly correlationId?: string; readonly fields?: readonly FieldFailure[] }

const kinds: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signed-out', FORBIDDEN: 'no-right', NOT_FOUND: 'not-found', BAD_USER_INPUT: 'wrong-question', LIMIT: 'too-much', INTERNAL: 'defect', SERVICE_UNAVAILABLE: 'maintenance',
};
const inMaintenance = new Set([502, 503, 504]);

interface SentField { readonly field: string; readonly says: readonly string[] }

/** The fields as the API sends them: a field of an input by its path (input.username), with all that is wrong with it. */
const fieldsIn = (sent: unknown): readonly FieldFailure[] =>
  (Array.isArray(sent) ? (sent as readonly SentField[]) : []).flatMap(({ field, says }) => says.map((one) => ({ field: field.split('.').at(-1) ?? field, says: one })));

/** The code of the first error decides; without one the network does. */
export function failureOf(error: CombinedError): Failure {
  const extensions = error.graphQLErrors[0]?.extensions;
  const correlationId = typeof extensions?.['correlationId'] === 'string' ? extensions['correlationId'] : undefined;
  const kind = kinds[String(extensions?.['code'])];
  if (kind !== undefined) return { kind, correlationId, fields: fieldsIn(extensions?.['fields']) };
  const status = (error.response as Response | undefined)?.status;
  if (status !== undefined && inMaintenance.has(status)) return { kind: 'maintenance' };
  return error.networkError && status === undefined ? { kind: 'no-connection' } : { kind: 'defect', correlationId };
}
