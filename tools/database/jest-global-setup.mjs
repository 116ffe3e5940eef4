// Jest's globalSetup for tests that need PostgreSQL: uses the server of the whole test run when there is one, else
// starts one, so that one project's tests run by themselves too.
import { hostTestDatabase } from './hosted-test-database.ts';

async function setUp() {
  if (process.env.TEST_DATABASE_URL) return;
  globalThis.sluitendTestDatabase = await hostTestDatabase();
  Object.assign(process.env, globalThis.sluitendTestDatabase.urls);
}
export { setUp as default };
