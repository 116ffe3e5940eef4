import { appDataSource } from '../database/data-source.ts';
import { openHouse, type House } from '../test/house.ts';
import { refuseExamples, requireSoundDatabase } from './sound-database.ts';
import { type InstallationMode } from './env.ts';

describe('at the start', () => {
  let house: House;
  beforeAll(async () => { house = await openHouse(); });
  afterAll(() => house[Symbol.asyncDispose]());

  /** Opens the database as a starting API would; gives its words when it refuses, else null. */
  async function start(url: string, mode: InstallationMode): Promise<string | null> {
    const source = appDataSource(url);
    try {
      await requireSoundDatabase(source, mode);
      return null;
    } catch (error) {
      return error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error);
    } finally {
      if (source.isInitialized) await source.destroy();
    }
  }
  const elsewhere = (pathname: string, port?: string) => Object.assign(new URL(house.database.url), { pathname, ...(port && { port }) }).href;

  it('a sound database is opened', async () => { expect(await start(house.database.url, 'test')).toBeNull(); });
  it('a server that does not answer is named, without its password', async () => {
    const words = await start(elsewhere('/sluitend', '1'), 'test');
    expect(words).toMatch(/^StartProblem: The database at 127\.0\.0\.1:1 of DATABASE_URL cannot be used \(it does not answer\): check the address/);
    expect(words).not.toContain('test@');
  });
  it('a database that does not exist is refused', async () => { expect(await start(elsewhere('/nowhere'), 'test')).toMatch(/^StartProblem: .*does not exist.*: check the address/); });
  it('an empty database is refused', async () => { expect(await start(elsewhere('/postgres'), 'test')).toMatch(/^StartProblem: The database has no tables of Sluitend yet: run command migrate first/); });
  it('a database that may lose what it saved is for tests alone', async () => {
    expect(await start(house.database.url, 'demonstration')).toMatch(/^StartProblem: The database runs with fsync or full_page_writes off/);
  });
  it('production refuses a moved clock, and accounts whose password everyone knows', async () => {
    await expect(refuseExamples(house.database.app)).resolves.toBeUndefined();
    await house.moveClock('1 day');
    await expect(refuseExamples(house.database.app)).rejects.toThrow('The clock of this database was moved');
    await house.moveClock('-1 day');
    await house.settle('noord');
    await expect(refuseExamples(house.database.app)).rejects.toThrow('holds demonstration accounts');
    await house.database.owner.query('update platform.account set disabled_at = now()');
    await expect(refuseExamples(house.database.app)).resolves.toBeUndefined();
  });
});
