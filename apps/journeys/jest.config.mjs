import { preset } from '../../jest.preset.mjs';
export default preset(import.meta.dirname, {
  testTimeout: 60_000,
  maxWorkers: 1, // One house for all: whoever changes a setting or cuts the database must meet no other visitor.
  globalSetup: '<rootDir>/house/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/house/jest-global-teardown.mjs',
});
