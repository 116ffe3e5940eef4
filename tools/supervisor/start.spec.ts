import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { type Started, lives, newFolder, startStandIn } from './testing/started.ts';

interface Answer {
  readonly count: number;
  readonly mode: string;
  readonly owner?: string;
  readonly address: string;
  readonly pid: number;
}
const ask = async (port: number): Promise<Answer> => (await fetch(`http://127.0.0.1:${port}/`)).json() as Promise<Answer>;
const stop = (started: Started, signal: NodeJS.Signals = 'SIGTERM') => {
  started.process.kill(signal);
  return started.ended;
};
const up = (port: number) => `Sluitend: http://localhost:${port}`;
const postmaster = (dataDir: string) => Number(fs.readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** A data folder that was used once, so that not every test waits for a new PostgreSQL. */
const used = newFolder();
afterAll(() => used[Symbol.dispose]());

/** A folder and a port of its own for each test; a copy of the used one unless it must be new. */
async function place({ closed = false, fresh = false } = {}) {
  const folder = newFolder({ closed });
  const port = await freePort();
  const dataDir = path.join(folder.path, 'data');
  if (!fresh && !closed) execFileSync('cp', ['-a', path.join(used.path, 'data'), dataDir]);
  return { ...folder, port, dataDir, env: { DATA_DIR: dataDir, PORT: String(port), SLUITEND_MODE: 'test' } };
}

beforeAll(async () => {
  const port = await freePort();
  const first = startStandIn({ DATA_DIR: path.join(used.path, 'data'), PORT: String(port), SLUITEND_MODE: 'test' });
  await first.saying(up(port));
  await stop(first);
});

describe('npm start', () => {
  it('serves, keeps what was entered over a second start, and stops cleanly on Ctrl-C', async () => {
    using here = await place({ fresh: true });
    const env = { ...here.env, SLUITEND_MODE: '' };
    const first = startStandIn(env);
    await first.saying(up(here.port));
    expect(first.said()).toContain('demonstration loaded');
    expect(await ask(here.port)).toMatchObject({ count: 1, mode: 'demonstration', address: `http://localhost:${here.port}` });
    expect(await stop(first, 'SIGINT')).toBe(0);
    expect(fs.existsSync(path.join(here.dataDir, 'postgres/postmaster.pid'))).toBe(false);

    const second = startStandIn(env);
    await second.saying(up(here.port));
    expect(await ask(here.port)).toMatchObject({ count: 2 });
    expect(await stop(second)).toBe(0);
  });

  it('gives the serving API no owner address, and keeps passwords for its owner only', async () => {
    using here = await place();
    const started = startStandIn({ ...here.env, SLUITEND_MODE: 'production' });
    await started.saying(up(here.port));
    expect(started.said()).not.toContain('demonstration loaded');
    expect(await ask(here.port)).not.toHaveProperty('owner');
    for (const role of ['postgres', 'sluitend_owner', 'sluitend_app']) expect(fs.statSync(path.join(here.dataDir, `${role}.password`)).mode & 0o777).toBe(0o600);
    expect(await stop(started)).toBe(0);

    const test = startStandIn({ ...here.env, SLUITEND_MODE: 'test' });
    expect(await test.ended).toBe(1);
    expect(test.said()).toMatch(/^Mode test does not touch .+ because production has used it: choose another folder with DATA_DIR\.\n$/);
  });

  it('says where it already runs', async () => {
    using here = await place();
    const first = startStandIn(here.env);
    await first.saying(up(here.port));
    const second = startStandIn({ ...here.env, PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.said()).toBe(`Sluitend already runs at http://localhost:${here.port}: open that address, or stop it there with Ctrl-C (process ${first.process.pid}).\n`);
    expect(await stop(first)).toBe(0);
  });

  it('lets one of two that start at once win', async () => {
    using here = await place();
    const both = [startStandIn(here.env), startStandIn(here.env)] as const;
    const won = await Promise.any(both.map((one) => one.saying(up(here.port)).then(() => one)));
    const lost = both.find((one) => one !== won);
    expect(await lost?.ended).toBe(1);
    expect(lost?.said()).toMatch(/^Sluitend already runs at /);
    expect(await stop(won)).toBe(0);
  });

  it.each([false, true])('starts again after kill -9 of everything it was (in a closed folder: %s)', async (closed) => {
    using here = await place({ closed });
    const killed = startStandIn(here.env);
    await killed.saying(up(here.port));
    const { pid: api, count } = await ask(here.port);
    expect(await stop(killed, 'SIGKILL')).toBe('SIGKILL');
    const orphan = postmaster(here.dataDir);
    expect(lives(orphan)).toBe(true);

    const again = startStandIn(here.env);
    await again.saying(up(here.port));
    expect(lives(api)).toBe(false);
    expect(lives(orphan)).toBe(false);
    expect(await ask(here.port)).toMatchObject({ count: count + 1 });
    expect(await stop(again)).toBe(0);
  });

  it('is not blocked by a process id that has gone to another program', async () => {
    using here = await place();
    const first = startStandIn(here.env);
    await first.saying(up(here.port));
    await stop(first);
    // As kill -9 leaves it, with both ids now those of a living program: this test.
    fs.writeFileSync(path.join(here.dataDir, 'running.json'), JSON.stringify({ pid: process.pid, what: 'npm start', url: 'http://localhost:1', databasePort: 1 }));
    fs.writeFileSync(path.join(here.dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${here.dataDir}/postgres\n0\n1\n\n127.0.0.1\n0 0\nready\n`);
    const second = startStandIn(here.env);
    await second.saying(up(here.port));
    expect(await stop(second)).toBe(0);
  });

  it('says that the port is taken', async () => {
    using here = await place();
    const other = http.createServer().listen(here.port, '127.0.0.1');
    await once(other, 'listening');
    const started = startStandIn(here.env);
    expect(await started.ended).toBe(1);
    expect(started.said()).toBe(`Port ${here.port} is taken by another program: stop that program, or choose another port, for example PORT=${here.port + 1} npm start.\n`);
    other.close();
  });

  it('says that the data is of a newer PostgreSQL', async () => {
    using here = await place({ fresh: true });
    fs.mkdirSync(path.join(here.dataDir, 'postgres'), { recursive: true });
    fs.writeFileSync(path.join(here.dataDir, 'postgres/PG_VERSION'), '99\n');
    fs.chmodSync(path.join(here.dataDir, 'postgres'), 0o700);
    const started = startStandIn(here.env);
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(/^The data in .+ was made by PostgreSQL 99 and this Sluitend carries PostgreSQL 18: start it with the newer Sluitend that made it, or choose another folder with DATA_DIR\.\n$/);
  });

  it('passes on that the data is of a newer Sluitend', async () => {
    using here = await place();
    const started = startStandIn({ ...here.env, STAND_IN: 'newer-data' });
    expect(await started.ended).toBe(3);
    expect(started.said()).toBe('The data is of a newer version of Sluitend than this one.\n');
    expect(fs.existsSync(path.join(here.dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('says that the database of DATABASE_URL cannot be reached', async () => {
    using here = await place({ fresh: true });
    const nobody = await freePort();
    const started = startStandIn({ ...here.env, DATABASE_URL: `postgres://sluitend_app:secret@127.0.0.1:${nobody}/sluitend` });
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(/^The database of DATABASE_URL cannot be reached at 127\.0\.0\.1:\d+ \(nothing listens there\): check .+\n$/);
    expect(started.said()).not.toContain('secret');
    expect(fs.existsSync(here.dataDir)).toBe(false);
  });

  it.each([
    ['the API ends before it is ready', { STAND_IN: 'breaks' }, /^Sluitend did not start: step serve of the API ended with code 7/],
    ['the mode does not exist', { SLUITEND_MODE: 'demo' }, /^SLUITEND_MODE is "demo": choose one of demonstration, production, test\.\n$/],
    ['the port is no port', { PORT: 'http' }, /^PORT is "http": give a number from 1 to 65535/],
    ['the address is not of this machine', { HOST: '192.0.2.1' }, /HOST 192\.0\.2\.1 is not an address of this machine/],
    ['the data folder is a file', { DATA_DIR: '/dev/null' }, /^The data folder \/dev\/null is not a folder/],
  ])('says in one sentence that %s', async (_what, env, sentence) => {
    using here = await place({ fresh: !('STAND_IN' in env || 'HOST' in env) });
    const started = startStandIn({ ...here.env, ...env });
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(sentence);
    expect(started.said()).not.toMatch(/\n\s+at /);
  });

  it('ends with a sentence when the API or PostgreSQL dies under it', async () => {
    using here = await place();
    const first = startStandIn(here.env);
    await first.saying(up(here.port));
    await fetch(`http://127.0.0.1:${here.port}/die`).catch(() => {});
    expect(await first.ended).toBe(1);
    expect(first.said()).toContain('the API ended by itself (code 9)');
    expect(fs.existsSync(path.join(here.dataDir, 'postgres/postmaster.pid'))).toBe(false);

    const second = startStandIn(here.env);
    await second.saying(up(here.port));
    const api = (await ask(here.port)).pid;
    process.kill(postmaster(here.dataDir), 'SIGKILL');
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('PostgreSQL stopped by itself (killed)');
    expect(lives(api)).toBe(false);

    const third = startStandIn(here.env);
    await third.saying(up(here.port));
    expect(await stop(third)).toBe(0);
  });

  it('cuts off an API that does not listen, and stops PostgreSQL all the same', async () => {
    using here = await place();
    const started = startStandIn({ ...here.env, STAND_IN: 'deaf' });
    await started.saying(up(here.port));
    const api = (await ask(here.port)).pid;
    expect(await stop(started)).toBe(0);
    expect(lives(api)).toBe(false);
    expect(fs.existsSync(path.join(here.dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('keeps fsync on, whatever the data folder says', async () => {
    using here = await place();
    const durable = async () => {
      const started = startStandIn({ ...here.env, SLUITEND_MODE: 'production' });
      await started.saying(up(here.port));
      const { databasePort } = JSON.parse(fs.readFileSync(path.join(here.dataDir, 'running.json'), 'utf8')) as { databasePort: number };
      const password = fs.readFileSync(path.join(here.dataDir, 'postgres.password'), 'utf8');
      const client = new pg.Client({ host: '127.0.0.1', port: databasePort, user: 'postgres', password, database: 'sluitend' });
      await client.connect();
      const { rows } = await client.query<{ fsync: string }>('show fsync');
      await client.query('alter system set fsync = off');
      await client.end();
      await stop(started);
      return rows[0]?.fsync;
    };
    expect([await durable(), await durable()]).toEqual(['on', 'on']);
  });
});
