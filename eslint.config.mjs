import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/** Words that mean "no room": a file in such a folder has no noun and no floor. */
const clockAndChance = [
  { selector: "NewExpression[callee.name='Date']", message: 'The domain has no clock: a day is data.' },
  { selector: "CallExpression[callee.object.name='Date']", message: 'The domain has no clock: a day is data.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'The domain has no chance.' },
  { selector: ':function[async=true]', message: 'The domain decides at once: no async.' },
  { selector: 'ClassDeclaration', message: 'The domain is functions over plain readonly data.' },
];
export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', 'apps/web/src/gql', '.nx', '.data'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      'eqeqeq': 'error',
    },
  },
  { files: ['**/*.config.{ts,mjs}', '.dependency-cruiser.mjs', 'eslint.config.mjs', '**/jest-global-*.mjs'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['**/*.spec.{ts,tsx}', 'apps/journeys/**'], rules: { 'max-lines': 'off', '@nx/enforce-module-boundaries': 'off' } },
  { files: ['libs/domain/src/**/*.ts'], ignores: ['**/*.spec.ts', 'libs/domain/src/testing/**'], rules: { 'no-restricted-syntax': ['error', ...clockAndChance] } },
  { files: ['apps/api/src/**/*.ts'], ignores: ['**/platform/config/env.ts', '**/test/**'], rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'platform/config/env.ts is the one place that reads the environment.' }], 'max-params': ['error', { max: 5 }] } },
  { files: ['apps/web/**/*.tsx', 'libs/figures/**/*.tsx'], plugins: { 'react-hooks': hooks, 'jsx-a11y': jsxA11y }, rules: { ...hooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules } },
  { files: ['**/*.mjs', 'tools/**/*.ts'], languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', URL: 'readonly', fetch: 'readonly', Buffer: 'readonly', AbortController: 'readonly', AbortSignal: 'readonly' } } },
);
