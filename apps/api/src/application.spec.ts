import { openHouse } from './platform/test/house.ts';

it('a question under way is still answered when the API is told to stop', async () => {
  const house = await openHouse();
  await house.settle('noord');
  const answer = house.signIn('fg.noord');
  while (!house.statements.some((sql) => sql.includes('pg_advisory_xact_lock'))) await new Promise((resolve) => { setTimeout(resolve, 1); });
  await house[Symbol.asyncDispose]();
  expect((await answer).data).toMatchObject({ signIn: { refusals: [] } });
  await expect(house.ask('{ session { role } }')).rejects.toThrow();
});
