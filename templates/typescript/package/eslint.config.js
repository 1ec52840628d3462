/** Strict type-checked rules for the package; each rule that is off has its reason beside it. */
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'src/wire/'] },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.all.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a template is printed as everybody expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Every method of the API is async, so that what it refuses is a rejected promise.
      '@typescript-eslint/require-await': 'off',
      // A function keeps the parameters that it has in every language, and says so where it has no use for one.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The client goes on reading what the API has deprecated, for those who still give it.
      '@typescript-eslint/no-deprecated': 'off',
      'no-console': 'error',
    },
  },
);
