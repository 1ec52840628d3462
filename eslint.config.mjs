/** Strict type-checked rules for our own code; each rule that is off has its reason beside it. */
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['build/', 'out/', 'reports/', 'node_modules/', 'templates/', 'conformance/programs/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number or boolean in a template is printed as everybody expects; String() around each is noise.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `on('exit', () => stop())` says what it does; a block around the call says no more.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      // `a || b` is meant where an empty text counts as nothing.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // An interface's async method may have nothing to wait for in one implementation.
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.strict],
    rules: { 'no-console': 'error' },
  },
);
