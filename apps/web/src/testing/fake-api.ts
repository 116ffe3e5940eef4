// The API as the pages' tests see it: every question is checked against the committed contract before it is answered.
import { buildSchema, graphql, GraphQLError } from 'graphql';
import type { GapFilter, ProcessingFilter, Role, VisitQuery } from '../gql/graphql.ts';
import { events, gaps, processing, rows, rules, workNow, workOthers, workSoon } from './case.ts';
import { schemaText } from './schema.ts';

interface Account { organisation: string; role: Role; roleLabel: string; username: string }
type Preferences = NonNullable<VisitQuery['session']>['preferences'];

const schema = buildSchema(schemaText);
const accounts: Account[] = [
  { organisation: 'UWV', role: 'BSO', roleLabel: 'Business Security Officer', username: 'bso@uwv' },
  { organisation: 'UWV', role: 'FG', roleLabel: 'Functionaris gegevensbescherming', username: 'fg@uwv' },
  { organisation: 'Gemeente Voorbeeldstad', role: 'DIRECTOR', roleLabel: 'Directeur', username: 'directeur@voorbeeldstad' },
];
const units = [{ id: 'divisie WERKbedrijf', name: 'divisie WERKbedrijf', parent: null }, { id: 'Bestuurszaken', name: 'Bestuurszaken', parent: null }, { id: 'Functioneel Beheer', name: 'Functioneel Beheer', parent: null }];

/** What a test may change of the world before or while a page asks. */
export interface World {
  account: Account | null;
  preferences: Preferences;
  /** Empty lists everywhere. */
  empty: boolean;
  /** Every question but the first of a visit is answered by this instead. */
  broken: null | { code: string; correlationId?: string; fields?: { field: string; says: string[] }[] } | 'no connection' | 'maintenance';
  settled: boolean;
  /** What was asked, latest last. */
  asked: { operation: string; variables: Record<string, unknown> }[];
}

export const createWorld = (start: Partial<World> = {}): World => ({
  account: accounts[0] ?? null, preferences: { density: 'spacious', language: 'NL', singleKeys: true, theme: 'system' }, empty: false, broken: null, settled: true, asked: [], ...start,
});

const page = <T,>(all: readonly T[], { after, before, first = 50 }: { after?: string; before?: string; first?: number }) => {
  const from = after ? Number(after) + 1 : before ? Math.max(0, Number(before) - first) : 0;
  const items = all.slice(from, from + first);
  return { items, startCursor: items.length ? String(from) : null, endCursor: items.length ? String(from + items.length - 1) : null, hasNext: from + first < all.length, hasPrevious: from > 0 };
};
const signedIn = (world: World): void => { if (world.account === null) throw new GraphQLError('signed out', { extensions: { code: 'UNAUTHENTICATED' } }); };

const rootOf = (world: World) => {
  const list = <T,>(all: readonly T[]): readonly T[] => { signedIn(world); return world.empty ? [] : all; };
  const session = () => world.account && {
    expiresAt: '2018-12-31T18:00:00Z', name: `${world.account.roleLabel} van ${world.account.organisation}`, role: world.account.role, roleLabel: world.account.roleLabel, units: [], preferences: world.preferences,
    organisation: { id: 'o1', name: world.account.organisation, demonstration: true, today: '2018-12-31' },
  };
  const chosenGaps = (filter?: GapFilter | null) => list(gaps).filter((gap) =>
    (filter?.suppressed || !gap.parent) && (!filter?.rules || filter.rules.includes(gap.rule.id)) && (!filter?.severities || filter.severities.includes(gap.severity)) &&
    (!filter?.states || filter.states.includes(gap.state)) && (!filter?.owner || filter.owner === gap.owner) && (!filter?.processing || filter.processing === gap.processing?.number) &&
    (!filter?.sinceFrom || (gap.since ?? '') >= filter.sinceFrom) && (!filter?.sinceTo || (gap.since ?? '9') <= filter.sinceTo) && (!filter?.unit || filter.unit === gap.unit?.title));
  const chosenRows = (filter?: ProcessingFilter | null) => list(rows).filter((row) =>
    (!filter?.text || row.name.toLowerCase().includes(filter.text.toLowerCase())) && (!filter?.unit || row.unit?.id === filter.unit) && (!filter?.sensitive || row.sensitive) &&
    (!filter?.severity || row.gapCounts.some(({ severity, count }) => severity === filter.severity && count > 0)) && (!filter?.status || row.phases.some(({ status }) => status === filter.status)));
  return {
    installation: { mode: 'DEMONSTRATION', version: '0.1.0', demonstrationAccounts: accounts },
    session,
    units: () => list(units),
    rules: () => list(rules),
    rule: ({ id }: { id: string }) => list(rules).find((rule) => rule.id === id) ?? null,
    processings: ({ filter, sort, descending, ...place }: { filter?: ProcessingFilter; sort: string; descending: boolean; after?: string; before?: string; first?: number }) => {
      const key = (row: (typeof rows)[number]) => (sort === 'NAME' ? row.name : sort === 'NEXT_EVALUATION' ? row.nextEvaluationOn ?? '' : row.number);
      const sorted = [...chosenRows(filter)].sort((a, b) => key(a).localeCompare(key(b)));
      return page(descending ? sorted.reverse() : sorted, place);
    },
    processingCount: ({ filter }: { filter?: ProcessingFilter }) => ({ value: chosenRows(filter).length, atLeast: false }),
    processing: ({ number }: { number: string }) => (signedIn(world), number !== processing.number ? null : { ...processing, settled: world.settled, ...(world.empty ? { gaps: [], records: [] } : {}) }),
    gaps: ({ filter, sort, descending, ...place }: { filter?: GapFilter; sort: string; descending: boolean; after?: string }) => {
      const chosen = [...chosenGaps(filter)];
      if (sort === 'SINCE') chosen.sort((a, b) => (a.since ?? '').localeCompare(b.since ?? '') * (descending ? -1 : 1));
      return page(chosen, place);
    },
    gapCount: ({ filter }: { filter?: GapFilter }) => ({ value: chosenGaps(filter).length, atLeast: false }),
    gapGroups: ({ filter }: { filter?: GapFilter }) => rules.flatMap((rule) => {
      const own = chosenGaps(filter).filter((gap) => gap.rule.id === rule.id);
      return own[0] ? [{ rule, count: own.length, worst: own[0].severity }] : [];
    }),
    timeline: () => list(events),
    work: () => (signedIn(world), world.empty ? { now: [], nowTotal: 0, soon: [], others: [] } : { now: workNow, nowTotal: 23, soon: workSoon, others: workOthers }),
    signIn: ({ input }: { input: { username: string; password: string } }) => {
      const account = accounts.find(({ username }) => username === input.username);
      if (account === undefined || input.password !== 'demonstratie') return { session: null, refusals: [{ code: 'sign-in-refused', field: 'password', says: 'Deze naam en dit wachtwoord horen niet bij elkaar.', cites: [] }] };
      world.account = account;
      return { session: session(), refusals: [] };
    },
    signOut: () => { world.account = null; return { refusals: [] }; },
    setPreferences: ({ input }: { input: Partial<Preferences> }) => {
      signedIn(world);
      world.preferences = { ...world.preferences, ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null)) };
      return { preferences: world.preferences, refusals: [] };
    },
  };
};

const answer = (body: unknown, status = 200): Response =>
  ({ ok: status < 400, status, headers: new Headers({ 'content-type': 'application/json' }), text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) }) as unknown as Response;

/** Answers as `fetch` would, from the given world. A question that the contract does not know is an error of the test. */
export const fakeFetch = (world: World): typeof fetch => async (_address, init) => {
  const { query, variables, operationName } = JSON.parse(String(init?.body)) as { query: string; variables: Record<string, unknown>; operationName: string };
  world.asked.push({ operation: operationName, variables });
  if (world.broken === 'no connection') throw new TypeError('Failed to fetch');
  if (world.broken === 'maintenance') return answer('<h1>503</h1>', 503);
  if (world.broken !== null && operationName !== 'Visit') return answer({ data: null, errors: [{ message: 'refused', extensions: world.broken }] });
  const result = await graphql({ schema, source: query, variableValues: variables, operationName, rootValue: rootOf(world) });
  const unchecked = result.errors?.find((error) => error.extensions['code'] === undefined);
  if (unchecked) throw new Error(`${operationName} does not fit the contract: ${unchecked.message}`);
  return answer(JSON.parse(JSON.stringify(result)));
};
