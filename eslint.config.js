import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import prettier from 'eslint-config-prettier/flat'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']))

const anyMayPass = off(
  '@typescript-eslint/no-unsafe-argument',
  '@typescript-eslint/no-unsafe-assignment',
  '@typescript-eslint/no-unsafe-call',
  '@typescript-eslint/no-unsafe-member-access',
  '@typescript-eslint/no-unsafe-return'
)

export default defineConfig(
  globalIgnores([
    '**/.next/',
    '**/.svelte-kit/',
    '**/build/',
    '**/dist/',
    'data/',
    'apps/cms/next-env.d.ts',
    'apps/cms/src/payload-types.ts',
    'apps/cms/src/migrations/',
    'apps/cms/src/app/(payload)/admin/importMap.js'
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, extraFileExtensions: ['.svelte'] }
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Unused on purpose: said by an underscore.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true }
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Next, Payload and SvelteKit ask for functions that return a promise, with or without something to wait for.
      ...off(
        '@typescript-eslint/no-confusing-void-expression',
        '@typescript-eslint/no-invalid-void-type',
        '@typescript-eslint/no-meaningless-void-operator',
        '@typescript-eslint/only-throw-error',
        '@typescript-eslint/require-await',
        '@typescript-eslint/use-unknown-in-catch-callback-variable'
      ),
      '@typescript-eslint/no-deprecated': 'warn',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }]
    }
  },
  {
    files: ['**/*.svelte'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    // The contract's paths are whole addresses of a site at the root of its host.
    // A lone {' '} keeps a space that the formatter may break at.
    rules: off('svelte/no-navigation-without-resolve', 'svelte/no-useless-mustaches')
  },
  // Design decision 5: the web app prints HTML in exactly one component.
  { files: ['apps/web/src/lib/components/text/CleanHtml.svelte'], rules: off('svelte/no-at-html-tags') },
  // Plain JavaScript asserts types in comments, which this rule does not see.
  { files: ['examples/**/*.js'], rules: off('@typescript-eslint/no-unsafe-assignment') },
  // Payload hands hooks and access rules their documents as `any`.
  { files: ['apps/cms/**'], rules: anyMayPass },
  {
    files: ['**/*.test.ts', '**/tests/**', 'e2e/**'],
    rules: {
      ...anyMayPass,
      ...off('max-lines', '@typescript-eslint/no-misused-promises', '@typescript-eslint/restrict-template-expressions')
    }
  },
  { files: ['*.config.js'], extends: [ts.configs.disableTypeChecked] }
)
