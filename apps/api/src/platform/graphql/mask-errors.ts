import { randomUUID } from 'node:crypto';
import { words, type Language, type Words } from '@sluitend/domain';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Log } from '../http/log.ts';
import { isDatabaseLost } from '../http/lost-database.ts';
import { type Actor } from '../identity/actor.ts';
import { type Reader } from '../identity/reader.ts';
import { ExpectedError, type ErrorCode } from './expected-error.ts';

/** What a resolver gets of the request. */
export interface RequestContext { readonly reader: Reader; readonly append: (header: string, value: string) => void }

const defect = words('Er ging iets mis bij ons. Noem het nummer als u dit meldt.', 'Something went wrong on our side. Mention the number when you report this.');
export const databaseAway = words('De gegevens zijn nu niet bereikbaar. Probeer het over een minuut opnieuw.', 'The data cannot be reached now. Try again in a minute.');

/** Faults in the question itself, by Apollo's names for them. */
const ASKED_WRONG = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** Who keeps the account of what was refused. */
export interface RefusalKeeper { noteForbidden(actor: Actor, asked: string): Promise<void> }

/** Found by our own limits, or by the parser's on the number of words. */
const isTooMuch = ({ originalError, message }: GraphQLError): boolean => (originalError instanceof GraphQLError && originalError.extensions['code'] === 'LIMIT') || message.includes('tokens. Parsing aborted');

/** Makes of every error one that may be shown: typed when foreseen, else a number under which the log has the rest. */
export function maskErrors(log: Log, keeper: RefusalKeeper): { readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError; readonly plugin: ApolloServerPlugin<RequestContext> } {
  const languages = new WeakMap<object, Language>();
  const show = (code: ErrorCode, message: string, { path, locations }: GraphQLFormattedError, more: Record<string, unknown> = {}): GraphQLFormattedError =>
    ({ message, ...(locations && { locations }), ...(path && { path }), extensions: { code, ...more } });

  function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const language = (typeof error === 'object' && error !== null && languages.get(error)) || 'nl';
    const say = (says: Words) => says[language];
    const original = unwrapResolverError(error);
    if (original instanceof ExpectedError) return show(original.code, say(original.says), formatted, original.fields.length > 0 ? { fields: original.fields } : {});
    if (isDatabaseLost(original)) return show('SERVICE_UNAVAILABLE', say(databaseAway), formatted);
    const code = String(formatted.extensions?.['code']);
    if (original instanceof GraphQLError && isTooMuch(original)) return show('LIMIT', formatted.message, formatted);
    if (original instanceof GraphQLError && ASKED_WRONG.has(code)) return show('BAD_USER_INPUT', formatted.message, formatted);
    const correlationId = randomUUID();
    log.error({ err: original, correlationId, path: formatted.path }, 'a question failed');
    return show('INTERNAL', say(defect), { ...formatted, locations: undefined }, { correlationId });
  }

  const plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { reader } }) => {
        for (const error of errors) {
          languages.set(error, reader.language);
          const original = unwrapResolverError(error);
          if (reader.actor && original instanceof ExpectedError && original.code === 'FORBIDDEN') await keeper.noteForbidden(reader.actor, String(error.path?.[0]));
        }
      },
      willSendResponse: async ({ response }) => {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
        if (errors?.some(({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE')) response.http.status = 503;
      },
    }),
  };
  return { formatError, plugin };
}
