// One Jest set-up for every project: ESM, swc, explicit .ts extensions, so that tests load what production loads.
const swc = (tsx) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx, decorators: true },
    target: 'es2023',
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  module: { type: 'es6' }, sourceMaps: 'inline', swcrc: false,
});
/** @param {string} rootDir @param {object} [more] */
export const preset = (rootDir, more = {}) => ({
  rootDir, testEnvironment: 'node', testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc(false)], '^.+\\.tsx$': ['@swc/jest', swc(true)] },
  ...more,
});
