import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError } from 'urql';

/** What a client needs of its surroundings; tests give their own. */
export interface ClientSurroundings {
  readonly fetch: typeof globalThis.fetch;
  /** The language of the answers before an account says otherwise. */
  readonly language: () => string;
  /** The API no longer knows who is asking. */
  readonly onSignedOut: () => void;
}

const signedOut = (error: CombinedError): boolean => error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');

/** One client per visit: it remembers answers only as long as the same person is looking. */
export const createClient = ({ fetch, language, onSignedOut }: ClientSurroundings): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch,
    fetchOptions: () => ({ credentials: 'same-origin', headers: { 'accept-language': language(), 'apollo-require-preflight': 'true' } }),
    exchanges: [mapExchange({ onError: (error) => { if (signedOut(error)) onSignedOut(); } }), cacheExchange, fetchExchange],
  });
