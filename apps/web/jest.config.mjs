import { preset } from '../../jest.preset.mjs';

const base = preset(import.meta.dirname);
export default {
  ...base,
  testEnvironment: 'jsdom',
  testTimeout: 40_000,
  setupFilesAfterEnv: ['<rootDir>/src/testing/browser.ts'],
  extensionsToTreatAsEsm: [...base.extensionsToTreatAsEsm, '.po'],
  transform: { ...base.transform, '\\.po$': '<rootDir>/jest-po.config.mjs' },
  // urql and TanStack Router publish their ESM under these conditions.
  testEnvironmentOptions: { customExportConditions: ['browser', 'import', 'default'] },
};
