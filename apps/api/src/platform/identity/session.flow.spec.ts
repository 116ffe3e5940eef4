import { openHouse, type House } from '../test/house.ts';
import { sessionCookie } from './session-cookie.ts';

const WHO = '{ session { role } }';
const signedIn = async (house: House, cookie: string) => (await house.ask(WHO, {}, { cookie })).data?.['session'] !== null;

describe('a session', () => {
  let house: House;
  beforeAll(async () => { house = await openHouse(); await house.settle('noord'); });
  afterAll(() => house[Symbol.asyncDispose]());

  it.each<[account: string, minutes: number]>([['bso', 30], ['owner', 30], ['fg', 15], ['admin', 15], ['board', 15], ['breach-desk', 15]])('of %s ends after %d quiet minutes, and each question keeps it alive', async (account, minutes) => {
    const { cookie } = await house.signIn(`${account}.noord`);
    await house.moveClock(`${minutes - 1} minutes`);
    expect(await signedIn(house, cookie)).toBe(true);
    await house.moveClock(`${minutes - 1} minutes`);
    expect(await signedIn(house, cookie)).toBe(true);
    await house.moveClock(`${minutes} minutes 1 second`);
    expect(await signedIn(house, cookie)).toBe(false);
  });

  it('ends after eight hours, however busy', async () => {
    const { cookie } = await house.signIn('bso.noord');
    for (let quarter = 0; quarter < 31; quarter += 1) {
      await house.moveClock('15 minutes');
      expect(await signedIn(house, cookie)).toBe(true);
    }
    await house.moveClock('16 minutes');
    expect(await signedIn(house, cookie)).toBe(false);
  });

  it('says when it ends', async () => {
    const { cookie } = await house.signIn('fg.noord');
    const [row] = await house.database.owner.query<{ now: Date }[]>('select sluitend_now() as now');
    const { data } = await house.ask('{ session { expiresAt } }', {}, { cookie });
    const left = Date.parse((data?.['session'] as { expiresAt: string }).expiresAt) - (row?.now.getTime() ?? 0);
    expect(left / 60_000).toBeCloseTo(15, 0);
  });

  it('is one of three at most: the oldest ends', async () => {
    const cookies: string[] = [];
    for (let visit = 0; visit < 4; visit += 1) cookies.push((await house.signIn('checker.noord')).cookie);
    expect(await Promise.all(cookies.map((cookie) => signedIn(house, cookie)))).toEqual([false, true, true, true]);
  });

  it('begins anew with every sign-in of the same browser', async () => {
    const { cookie: first } = await house.signIn('auditor.noord');
    const { cookie: second } = await house.signIn('auditor.noord', undefined, { cookie: first });
    expect(second).not.toBe(first);
    expect([await signedIn(house, first), await signedIn(house, second)]).toEqual([false, true]);
  });

  it('ends at sign-out, and the browser forgets', async () => {
    const { cookie } = await house.signIn('bso.noord');
    const { headers } = await house.ask('mutation { signOut { refusals { code } } }', {}, { cookie });
    expect(headers.get('set-cookie')).toBe('session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0');
    expect(headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(await signedIn(house, cookie)).toBe(false);
  });

  it('ends at once when the account is closed, and has the role of the moment', async () => {
    const { cookie } = await house.signIn('employee.noord');
    await house.database.owner.query("update platform.account set role = 'owner' where username = 'employee.noord'");
    expect((await house.ask(WHO, {}, { cookie })).data).toEqual({ session: { role: 'OWNER' } });
    await house.database.owner.query("update platform.account set disabled_at = now() where username = 'employee.noord'");
    expect(await signedIn(house, cookie)).toBe(false);
    expect((await house.signIn('employee.noord')).data).toMatchObject({ signIn: { refusals: [{ code: 'sign-in-wrong' }] } });
  });

  it('is unknown under another name, another token, or its hash', async () => {
    const { cookie } = await house.signIn('bso.noord');
    const token = cookie.split('=')[1] ?? '';
    expect(await signedIn(house, `__Host-session=${token}`)).toBe(false);
    expect(await signedIn(house, `session=${token.slice(0, -1)}A`)).toBe(token.endsWith('A'));
    const [row] = await house.database.app.query<{ stored: string }[]>("select translate(encode(token_hash, 'base64'), '+/=', '-_') as stored from platform.session order by created_at desc limit 1");
    expect(row?.stored).not.toBe(token);
    expect(await signedIn(house, `session=${row?.stored ?? ''}`)).toBe(false);
  });

  it('keeps what a person likes, in the language of the account, and refuses what does not exist', async () => {
    const { cookie } = await house.signIn('director.noord');
    const set = (input: object) => house.ask('mutation ($input: PreferencesInput!) { setPreferences(input: $input) { preferences { language theme density singleKeys } refusals { code } } }', { input }, { cookie });
    expect((await set({ language: 'EN', theme: 'dark', singleKeys: false })).data).toEqual({ setPreferences: { preferences: { language: 'EN', theme: 'dark', density: 'spacious', singleKeys: false }, refusals: [] } });
    expect((await house.ask('{ session { roleLabel preferences { theme } } }', {}, { cookie, headers: { 'accept-language': 'nl' } })).data).toEqual({ session: { roleLabel: 'Director', preferences: { theme: 'dark' } } });
    expect((await set({ theme: 'pink' })).errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ field: 'theme', says: expect.any(Array) }] });
  });
});

describe('the cookie', () => {
  it.each<[address: string, header: string]>([
    ['https://sluitend.example', '__Host-session=T; Path=/; HttpOnly; SameSite=Strict; Secure'],
    ['http://localhost:4321', 'session=T; Path=/; HttpOnly; SameSite=Strict'],
  ])('of %s', (address, header) => { expect(sessionCookie(new URL(address)).set('T')).toBe(header); });
  it('is read only when it has the form of a token', () => {
    const { read } = sessionCookie(new URL('http://localhost'));
    const token = 'a'.repeat(43);
    expect(read(`x=1; session=${token}; y=2`)).toBe(token);
    expect([read(undefined), read('session='), read(`session=${token}b`), read(`xsession=${token}`), read("session=' or 1=1")]).toEqual([null, null, null, null, null]);
  });
});
