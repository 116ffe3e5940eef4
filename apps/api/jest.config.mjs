import { preset } from '../../jest.preset.mjs';
export default preset(import.meta.dirname, {
  testTimeout: 60_000,
  globalSetup: '../../tools/database/jest-global-setup.mjs',
  globalTeardown: '../../tools/database/jest-global-teardown.mjs',
});
