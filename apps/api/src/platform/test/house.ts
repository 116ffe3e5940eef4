import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { application } from '../../application.ts';
import { type Settings } from '../config/env.ts';
import { freshDatabase, type FreshDatabase } from '../database/test/fresh-database.ts';
import { createDemonstrationAccounts, DEMONSTRATION_PASSWORD } from '../identity/demonstration-accounts.ts';
import { Database, enter } from '../database/database.ts';
import { type Query } from '../database/query.ts';

/** What an answer of the API looks like from outside. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}
interface Asking { readonly cookie?: string; readonly headers?: Readonly<Record<string, string>> }

/** A running API on a database of its own, asked over HTTP as a browser would. */
export interface House extends AsyncDisposable {
  readonly database: FreshDatabase;
  readonly origin: string;
  /** Every statement sent to the database, oldest first. */
  readonly statements: string[];
  /** What the technical log was told. */
  readonly logged: readonly string[];
  ask(query: string, variables?: Record<string, unknown>, asking?: Asking): Promise<Answer>;
  /** The answer to a sign-in, and the cookie to go on with. */
  signIn(username: string, password?: string, asking?: Asking): Promise<Answer & { readonly cookie: string }>;
  /** Moves the clock of everything. */
  moveClock(interval: string): Promise<void>;
  /** Takes the database away: no connection stays and none can be made. */
  loseDatabase(): Promise<void>;
  findDatabase(): Promise<void>;
  /** Reads as one of the database's roles, in one organisation. */
  readAs<T>(databaseRole: string, slug: string, use: (query: Query) => Promise<T>): Promise<T>;
  /** Makes a marked organisation with one account per role, and gives its id. */
  settle(slug: string): Promise<string>;
}

/** Said from beside it, since a database cannot close its own door. */
async function allowConnections({ ownerUrl }: FreshDatabase, allowed: boolean): Promise<void> {
  const url = new URL(ownerUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/sluitend';
  const beside = await new DataSource({ type: 'postgres', url: url.href }).initialize();
  await beside.query(`alter database ${name} allow_connections ${allowed}`);
  await beside.destroy();
}

/** Keeps an account of what is sent over any connection from now on. */
function watchStatements(source: DataSource): string[] {
  const statements: string[] = [];
  const make = source.createQueryRunner.bind(source);
  source.createQueryRunner = (...asked) => {
    const runner = make(...asked);
    const send = runner.query.bind(runner);
    runner.query = ((sql: string, values?: unknown[]) => { statements.push(sql); return send(sql, values); }) as typeof runner.query;
    return runner;
  };
  return statements;
}

export async function openHouse(given: Partial<Settings> = {}): Promise<House> {
  const database = await freshDatabase();
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => { logged.push(line); } });
  const settings: Settings = { mode: 'test', host: '127.0.0.1', port: 0, publicUrl: new URL('http://localhost:4321'), databaseUrl: database.url, webDir: null, trustedProxies: 0, supervised: false, ...given };
  const statements = watchStatements(database.app);
  const app = await application({ settings, source: database.app, log });
  await app.listen(0, '127.0.0.1');
  const origin = `http://localhost:${(app.getHttpServer().address() as AddressInfo).port}`;

  async function ask(query: string, variables: Record<string, unknown> = {}, { cookie, headers = {} }: Asking = {}): Promise<Answer> {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST', body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', origin: settings.publicUrl.origin, ...(cookie === undefined ? {} : { cookie }), ...headers },
    });
    const body = (await response.json()) as { data?: Record<string, unknown> | null; errors?: Answer['errors'] };
    return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors ?? [] };
  }

  return {
    database, origin, statements, logged, ask,
    async signIn(username, password = DEMONSTRATION_PASSWORD, asking = {}) {
      const answer = await ask('mutation ($input: SignInInput!) { signIn(input: $input) { refusals { code says } session { name role } } }', { input: { username, password } }, asking);
      return { ...answer, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
    },
    async moveClock(interval) {
      await database.owner.query('insert into platform.clock_offset (organisation_id, moved) values (null, $1::interval) on conflict (organisation_id) do update set moved = platform.clock_offset.moved + excluded.moved', [interval]);
    },
    async loseDatabase() {
      await allowConnections(database, false);
      await database.app.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and datname = current_database() order by pid = pg_backend_pid()').catch(() => undefined);
    },
    findDatabase: () => allowConnections(database, true),
    readAs: (databaseRole, slug, use) => new Database(database.app).transaction('start transaction read only', async (query) => {
      const [organisation] = await query<{ id: string }>('select id from platform.organisation where slug = $1', [slug]);
      await enter(query, organisation?.id ?? '', databaseRole);
      return use(query);
    }),
    async settle(slug) {
      const id = randomUUID();
      await new Database(database.owner).transaction('start transaction', async (query) => {
        await query("insert into platform.organisation (id, name, slug, kind) values ($1, $2, $3, 'demonstration')", [id, `Gemeente ${slug}`, slug]);
        await query("select set_config('sluitend.organisation', $1, true)", [id]);
        await createDemonstrationAccounts(query, id, slug);
      });
      return id;
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await database.drop();
    },
  };
}
