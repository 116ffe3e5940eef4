// Jest's globalSetup: one house for all journeys, or the one that HOUSE_URL and HOUSE_DATA name. They hear where it
// stands from the environment.
import { openHouse } from './house.ts';

async function setUp() {
  if (process.env.HOUSE_URL) return;
  const house = await openHouse();
  globalThis.sluitendHouse = house;
  Object.assign(process.env, { HOUSE_URL: house.url, HOUSE_DATA: house.dataDir });
}
export { setUp as default };
