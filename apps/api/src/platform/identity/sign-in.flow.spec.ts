import { openHouse, type House } from '../test/house.ts';

const SESSION = '{ session { name role roleLabel organisation { name demonstration today } preferences { density language singleKeys theme } units { title } expiresAt } }';

describe('signing in', () => {
  let house: House;
  beforeAll(async () => { house = await openHouse(); await house.settle('noord'); });
  afterAll(() => house[Symbol.asyncDispose]());
  beforeEach(() => house.database.owner.query('truncate platform.sign_in_attempt'));

  it('is needed for nothing but the session and the installation', async () => {
    expect((await house.ask(SESSION)).data).toEqual({ session: null });
    expect((await house.ask('{ installation { mode version } }')).data).toEqual({ installation: { mode: 'TEST', version: '0.1.0' } });
    expect((await house.ask('{ units { id } }')).errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('gives a session with the right password, by a cookie scripts cannot read', async () => {
    const { data, headers, cookie } = await house.signIn('fg.noord');
    expect(data).toEqual({ signIn: { refusals: [], session: { name: 'Functionaris gegevensbescherming', role: 'FG' } } });
    expect(headers.get('set-cookie')).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(headers.get('cache-control')).toBe('no-store');
    const { data: mine } = await house.ask(SESSION, {}, { cookie });
    expect(mine).toMatchObject({ session: { role: 'FG', roleLabel: 'Functionaris gegevensbescherming', organisation: { name: 'Gemeente noord', demonstration: true }, preferences: { density: 'spacious', language: 'NL', singleKeys: true, theme: 'system' }, units: [] } });
  });

  it('does not mind capitals or spaces around the name', async () => {
    expect((await house.signIn(' FG.Noord ')).data).toMatchObject({ signIn: { refusals: [] } });
  });

  it('gives a wrong password and an unknown name the same answer', async () => {
    const wrong = await house.signIn('fg.noord', 'verkeerd');
    const unknown = await house.signIn('niemand.noord', 'verkeerd');
    expect(wrong.data).toEqual({ signIn: { session: null, refusals: [{ code: 'sign-in-wrong', says: 'De gebruikersnaam of het wachtwoord klopt niet.' }] } });
    expect(unknown.data).toEqual(wrong.data);
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('speaks the language of the browser before it knows the account', async () => {
    const { data } = await house.signIn('fg.noord', 'wrong', { headers: { 'accept-language': 'en-GB,nl;q=0.5' } });
    expect(data).toMatchObject({ signIn: { refusals: [{ says: 'The username or the password is not right.' }] } });
  });

  it.each(['bso.noord', 'geen.noord'])('makes %s wait after five failures, longer each time, and never for ever', async (name) => {
    for (let failure = 0; failure < 5; failure += 1) expect((await house.signIn(name, 'verkeerd')).data).toMatchObject({ signIn: { refusals: [{ code: 'sign-in-wrong' }] } });
    expect((await house.signIn(name)).data).toMatchObject({ signIn: { session: null, refusals: [{ code: 'sign-in-wait', says: 'Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over 1 minuut opnieuw.' }] } });
    await house.moveClock('61 seconds');
    await house.signIn(name, 'verkeerd');
    expect((await house.signIn(name)).data).toMatchObject({ signIn: { refusals: [{ says: expect.stringContaining('over 2 minuten') }] } });
    await house.moveClock('16 minutes');
    const after = (await house.signIn(name)).data;
    expect(after).toMatchObject({ signIn: { refusals: name === 'bso.noord' ? [] : [{ code: 'sign-in-wrong' }] } });
  });

  it('looks at no more than five passwords of fifty at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => house.signIn('owner.noord', 'verkeerd')));
    const codes = answers.map(({ data }) => (data?.['signIn'] as { refusals: { code: string }[] }).refusals[0]?.code);
    expect(codes.filter((code) => code === 'sign-in-wrong')).toHaveLength(5);
    expect(codes.filter((code) => code === 'sign-in-wait')).toHaveLength(45);
  });

  it('makes an address wait after thirty failures over many names', async () => {
    for (let name = 0; name < 30; name += 1) await house.signIn(`naam${name}`, 'verkeerd');
    expect((await house.signIn('fg.noord')).data).toMatchObject({ signIn: { session: null, refusals: [{ code: 'sign-in-wait' }] } });
    await house.moveClock('16 minutes');
    expect((await house.signIn('fg.noord')).data).toMatchObject({ signIn: { refusals: [] } });
  });

  it('writes each sign-in, sign-out and refusal in the audit log, and nothing that was typed', async () => {
    const entries = async () => house.readAs('app_audit', 'noord', (query) => query<{ event: string; role: string; data: string }>('select event, role, data::text as data from audit.entry order by id'));
    const before = (await entries()).length;
    const { cookie } = await house.signIn('auditor.noord');
    await house.ask('mutation { signOut { refusals { code } } }', {}, { cookie });
    await house.signIn('auditor.noord', 'mijn-geheim');
    const written = (await entries()).slice(before);
    expect(written.map(({ event, role }) => [event, role])).toEqual([['session.begun', 'auditor'], ['session.ended', 'auditor'], ['session.refused', 'nobody']]);
    expect(JSON.stringify(written)).not.toContain('mijn-geheim');
  });
});
