import path from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { type Settings, readSettings } from './settings.ts';
import { newFolder, startStandIn } from './testing/started.ts';
import { withDatabase } from './with-database.ts';

const rolesIn = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ role: string; port: number }>('select current_user as role, inet_server_port() as port');
  await client.end();
  return rows[0];
};

const settingsFor = (folder: string, port: number): [Settings, NodeJS.ProcessEnv] => {
  const env = { DATA_DIR: path.join(folder, 'data'), PORT: String(port), SLUITEND_MODE: 'test' };
  return [readSettings(env), env];
};

it('starts a database for the duration, makes the next wait, and joins one that serves', async () => {
  using folder = newFolder();
  const port = await freePort();
  const [settings, env] = settingsFor(folder.path, port);
  const order: string[] = [];
  const command = (name: string) =>
    withDatabase(name, async ({ url, ownerUrl }) => {
      order.push(`${name} begins`);
      const found = [(await rolesIn(url))?.role, (await rolesIn(ownerUrl))?.role];
      order.push(`${name} ends`);
      return found;
    }, settings);
  const both = await Promise.all([command('first'), command('second')]);
  expect(both).toEqual([['sluitend_app', 'sluitend_owner'], ['sluitend_app', 'sluitend_owner']]);
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);

  const running = startStandIn(env);
  await running.saying('Sluitend: ');
  expect(await command('third')).toEqual(['sluitend_app', 'sluitend_owner']);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).json()).toMatchObject({ count: 1 });
  running.process.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});

it('stops its database also when the work fails', async () => {
  using folder = newFolder();
  const [settings] = settingsFor(folder.path, 4321);
  let port = 0;
  const failing = withDatabase('failing', async ({ url }) => {
    port = Number(new URL(url).port);
    throw new Error('as it happens');
  }, settings);
  await expect(failing).rejects.toThrow('as it happens');
  await expect(rolesIn(`postgres://a:b@127.0.0.1:${port}/x`)).rejects.toThrow(/ECONNREFUSED/);
});
