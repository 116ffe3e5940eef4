import { openHouse } from '../../platform/test/house.ts';

const ACCOUNTS = '{ installation { mode demonstrationAccounts { organisation role roleLabel username } } }';

it('demonstration offers one account per role and organisation, in the language of the browser, and each can sign in', async () => {
  await using house = await openHouse({ mode: 'demonstration' });
  await house.settle('noord');
  await house.settle('zuid');
  const { data } = await house.ask(ACCOUNTS, {}, { headers: { 'accept-language': 'en' } });
  const { demonstrationAccounts } = data?.['installation'] as { demonstrationAccounts: { username: string; role: string }[] };
  expect(demonstrationAccounts.map(({ username }) => username)).toEqual(['noord', 'zuid'].flatMap((slug) => ['bso', 'fg', 'board', 'director', 'owner', 'checker', 'breach-desk', 'admin', 'employee', 'auditor'].map((role) => `${role}.${slug}`)));
  expect(demonstrationAccounts[1]).toEqual({ organisation: 'Gemeente noord', role: 'FG', roleLabel: 'Data protection officer', username: 'fg.noord' });
  for (const { username, role } of demonstrationAccounts) expect((await house.signIn(username)).data).toMatchObject({ signIn: { session: { role } } });
});

it.each(['production', 'test'] as const)('%s offers none', async (mode) => {
  await using house = await openHouse({ mode });
  await house.settle('noord');
  expect((await house.ask(ACCOUNTS)).data).toEqual({ installation: { mode: mode.toUpperCase(), demonstrationAccounts: [] } });
});
