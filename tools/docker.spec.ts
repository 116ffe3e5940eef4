import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { parse } from 'yaml';
import { openCluster } from './postgres/cluster.ts';
import { startServer } from './postgres/server.ts';
import { setUpDatabase } from './postgres/set-up-database.ts';
import { root } from './supervisor/settings.ts';
import { newFolder } from './supervisor/testing/started.ts';

interface Service {
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly user?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}
const docker = path.join(root, 'docker');
const read = (name: string) => fs.readFileSync(path.join(docker, name), 'utf8');
const { services, volumes } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service>; volumes: Record<string, null> };

describe('compose.yaml', () => {
  it.each(Object.entries(services))('closes container %s', (_name, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  it('opens one port, on this machine only, and none of PostgreSQL', () => {
    expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual(['127.0.0.1:4321:4321']);
  });

  it('mounts files that exist and volumes that are named', () => {
    const mounted = Object.values(services).flatMap(({ volumes: list = [] }) => list.map((volume) => volume.split(':')[0] ?? ''));
    expect(mounted.length).toBeGreaterThan(0);
    for (const source of mounted) expect(source.startsWith('.') ? fs.existsSync(path.join(docker, source)) : source in volumes).toBe(true);
  });

  it('gives the owner of the tables to nobody but the step that changes them, and asks proof of PostgreSQL', () => {
    const knowing = Object.entries(services).filter(([, { environment = {} }]) => 'DATABASE_OWNER_URL' in environment);
    expect(knowing.map(([name]) => name)).toEqual(['migrate']);
    const addresses = Object.values(services).flatMap(({ environment = {} }) => Object.values(environment).filter((value) => value.startsWith('postgres://')));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect(address).toContain('sslmode=verify-full&sslrootcert=/tls/ca.crt');
  });

  it('asks for every secret it needs', () => {
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    for (const name of asked) expect(read('env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
  });
});

describe('the certificate of PostgreSQL', () => {
  const tls = newFolder();
  const me = String(process.getuid?.() ?? 0);
  const make = (user: string) => execFileSync('sh', [path.join(docker, 'postgres/certificate.sh'), tls.path, user], { stdio: 'ignore' });
  afterAll(() => tls[Symbol.dispose]());

  it('is made once, for "postgres" only, and the key of its authority is gone', () => {
    make(me);
    const file = (name: string) => fs.readFileSync(path.join(tls.path, name));
    const [authority, server] = [new X509Certificate(file('ca.crt')), new X509Certificate(file('server.crt'))];
    expect(server.verify(authority.publicKey)).toBe(true);
    expect(server.checkHost('postgres')).toBe('postgres');
    expect(server.checkHost('localhost')).toBeUndefined();
    expect(fs.readdirSync(tls.path).sort()).toEqual(['ca.crt', 'server.crt', 'server.key']);
    expect(fs.statSync(path.join(tls.path, 'server.key')).mode & 0o777).toBe(0o600);
    const before = file('server.crt');
    make(me);
    expect(file('server.crt')).toEqual(before);
  });

  it('lets the application in when it is checked, and nobody without TLS', async () => {
    using folder = newFolder();
    const passwords = { postgres: 'test', sluitend_owner: 'test', sluitend_app: 'test' };
    const cluster = await openCluster(path.join(folder.path, 'postgres'), passwords.postgres, false);
    const log = path.join(folder.path, 'log');
    {
      await using server = await startServer(cluster, log, false);
      await setUpDatabase(server.port, passwords);
    }
    const owner = fs.statSync(cluster.path);
    for (const name of ['server.key', 'server.crt']) {
      fs.copyFileSync(path.join(tls.path, name), path.join(cluster.path, name));
      fs.chownSync(path.join(cluster.path, name), owner.uid, owner.gid);
    }
    fs.writeFileSync(path.join(cluster.path, 'pg_hba.conf'), read('postgres/pg_hba.conf'));
    fs.appendFileSync(path.join(cluster.path, 'postgresql.conf'), "ssl = on\nssl_cert_file = 'server.crt'\nssl_key_file = 'server.key'\n");
    await using server = await startServer(cluster, log, false);
    const signIn = async (options: pg.ClientConfig) => {
      const client = new pg.Client({ host: '127.0.0.1', port: server.port, user: 'sluitend_app', password: 'test', database: 'sluitend', ...options });
      await client.connect();
      const { rows } = await client.query<{ ssl: boolean }>('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
      await client.end();
      return rows;
    };
    const ca = fs.readFileSync(path.join(tls.path, 'ca.crt'), 'utf8');
    expect(await signIn({ ssl: { ca, servername: 'postgres' } })).toEqual([{ ssl: true }]);
    await expect(signIn({ ssl: { ca, servername: 'elsewhere' } })).rejects.toThrow(/does not match|altnames/i);
    await expect(signIn({ ssl: { servername: 'postgres' } })).rejects.toThrow(/self-signed|unable to/i);
    await expect(signIn({ ssl: false })).rejects.toThrow(/no encryption/);
  });
});
